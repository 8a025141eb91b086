// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways in which a notification can be delivered.
    pub enum NotificationDeliveryType {
        #[value("EMAIL")]
        Email,
    }
}
