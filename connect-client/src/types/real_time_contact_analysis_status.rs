// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of the real-time analysis of a contact.
    pub enum RealTimeContactAnalysisStatus {
        #[value("COMPLETED")]
        Completed,
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
    }
}
