// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A reference to an analysis of a voicemail, redacted or not.
    #[shape("VoicemailAnalysisReference", VoicemailAnalysisReferenceBuilder)]
    pub struct VoicemailAnalysisReference {
        /// Key of the reference on the contact.
        /// 1 to 4096 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Path to where the analysis is stored.
        /// At most 4096 characters.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// State of the analysis.
        #[member(optional, value(types::ReferenceStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ReferenceStatus>,
        /// ARN of the analysis.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
