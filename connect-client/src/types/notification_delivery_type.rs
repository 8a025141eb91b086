// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `NotificationDeliveryType`.
    pub enum NotificationDeliveryType {
        #[value("EMAIL")]
        Email,
    }
}
