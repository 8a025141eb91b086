// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Search condition on what Contact Lens made of a contact.
    #[shape("ContactAnalysis", ContactAnalysisBuilder)]
    pub struct ContactAnalysis {
        /// Condition on the transcript that Contact Lens has analysed.
        #[member(optional, value(types::Transcript), "Transcript")]
        #[setters(set_transcript, get_transcript)]
        pub transcript: Option<types::Transcript>,
    }
}
