// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a queue is in service.
    pub enum QueueStatus {
        #[value("DISABLED")]
        Disabled,
        #[value("ENABLED")]
        Enabled,
    }
}
