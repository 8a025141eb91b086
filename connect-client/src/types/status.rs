// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells whether an evaluation is in progress, complete or deleted.
    pub enum Status {
        #[value("COMPLETE")]
        Complete,
        #[value("DELETED")]
        Deleted,
        #[value("IN_PROGRESS")]
        InProgress,
    }
}
