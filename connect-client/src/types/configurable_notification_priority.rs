// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ConfigurableNotificationPriority`.
    pub enum ConfigurableNotificationPriority {
        #[value("HIGH")]
        High,
        #[value("LOW")]
        Low,
    }
}
