// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `RealTimeContactAnalysisStatus`.
    pub enum RealTimeContactAnalysisStatus {
        #[value("COMPLETED")]
        Completed,
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
    }
}
