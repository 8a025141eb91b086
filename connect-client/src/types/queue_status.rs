// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `QueueStatus`.
    pub enum QueueStatus {
        #[value("DISABLED")]
        Disabled,
        #[value("ENABLED")]
        Enabled,
    }
}
