// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Status of an attachment in real-time contact analysis.
    pub enum ArtifactStatus {
        #[value("APPROVED")]
        Approved,
        #[value("IN_PROGRESS")]
        InProgress,
        #[value("REJECTED")]
        Rejected,
    }
}
