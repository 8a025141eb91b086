// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Priorities that a notification can be given; the urgent level is kept for the system.
    pub enum ConfigurableNotificationPriority {
        #[value("HIGH")]
        High,
        #[value("LOW")]
        Low,
    }
}
