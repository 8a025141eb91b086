// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How urgent a notification is; the highest level is kept for the system's own.
    pub enum NotificationPriority {
        #[value("HIGH")]
        High,
        #[value("LOW")]
        Low,
        #[value("URGENT")]
        Urgent,
    }
}
