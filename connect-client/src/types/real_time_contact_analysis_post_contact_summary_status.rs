// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `RealTimeContactAnalysisPostContactSummaryStatus`.
    pub enum RealTimeContactAnalysisPostContactSummaryStatus {
        #[value("COMPLETED")]
        Completed,
        #[value("FAILED")]
        Failed,
    }
}
