// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Outcomes of generating a post-contact summary.
    pub enum RealTimeContactAnalysisPostContactSummaryStatus {
        #[value("COMPLETED")]
        Completed,
        #[value("FAILED")]
        Failed,
    }
}
