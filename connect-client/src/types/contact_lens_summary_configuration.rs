// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Which summaries of a conversation are made.
    #[shape("ContactLensSummaryConfiguration", ContactLensSummaryConfigurationBuilder)]
    pub struct ContactLensSummaryConfiguration {
        /// Names of the modes.
        #[member(optional, list(String), "SummaryModes")]
        #[setters(set_summary_modes, get_summary_modes)]
        pub summary_modes: Option<Vec<String>>,
    }
}
