// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Who or what created a notification.
    pub enum NotificationSource {
        #[value("CUSTOMER")]
        Customer,
        #[value("RULES")]
        Rules,
        #[value("SYSTEM")]
        System,
    }
}
