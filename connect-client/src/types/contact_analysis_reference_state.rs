// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// State of the analysis of a contact.
    #[shape("ContactAnalysisReferenceState", ContactAnalysisReferenceStateBuilder)]
    pub struct ContactAnalysisReferenceState {
        /// The state.
        #[member(optional, text, "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<String>,
        /// Explanation of the state.
        #[member(optional, text, "StatusReason")]
        #[setters(set_status_reason, get_status_reason)]
        pub status_reason: Option<String>,
    }
}
