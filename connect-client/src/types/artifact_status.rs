// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ArtifactStatus`.
    pub enum ArtifactStatus {
        #[value("APPROVED")]
        Approved,
        #[value("IN_PROGRESS")]
        InProgress,
        #[value("REJECTED")]
        Rejected,
    }
}
