// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells how far an evaluation has come.
    pub enum Status {
        #[value("COMPLETE")]
        Complete,
        #[value("DELETED")]
        Deleted,
        #[value("IN_PROGRESS")]
        InProgress,
    }
}
