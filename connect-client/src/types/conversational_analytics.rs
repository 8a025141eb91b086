// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conversational analytics of a contact: settings and state.
    #[shape("ConversationalAnalytics", ConversationalAnalyticsBuilder)]
    pub struct ConversationalAnalytics {
        /// Settings of the analysis.
        #[member(
            optional,
            value(types::ConversationalAnalyticsConfiguration),
            "Configuration"
        )]
        #[setters(set_configuration, get_configuration)]
        pub configuration: Option<types::ConversationalAnalyticsConfiguration>,
        /// State of the analysis.
        #[member(
            optional,
            value(types::ContactAnalysisReferenceState),
            "ContactAnalysisReferenceState"
        )]
        #[setters(
            set_contact_analysis_reference_state,
            get_contact_analysis_reference_state
        )]
        pub contact_analysis_reference_state: Option<types::ContactAnalysisReferenceState>,
    }
}
