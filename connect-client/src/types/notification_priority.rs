// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `NotificationPriority`.
    pub enum NotificationPriority {
        #[value("HIGH")]
        High,
        #[value("LOW")]
        Low,
        #[value("URGENT")]
        Urgent,
    }
}
