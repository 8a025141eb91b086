// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// State of what a reference points to.
    ///
    /// - `AVAILABLE`, `DELETED`: there, or no longer
    /// - `APPROVED`, `REJECTED`: accepted or turned down
    /// - `PROCESSING`, `FAILED`: still being worked on, or ended in failure
    /// - `DRAFTING`: still a draft
    pub enum ReferenceStatus {
        #[value("APPROVED")]
        Approved,
        #[value("AVAILABLE")]
        Available,
        #[value("DELETED")]
        Deleted,
        #[value("DRAFTING")]
        Drafting,
        #[value("FAILED")]
        Failed,
        #[value("PROCESSING")]
        Processing,
        #[value("REJECTED")]
        Rejected,
    }
}
