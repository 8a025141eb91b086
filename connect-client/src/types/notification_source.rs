// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `NotificationSource`.
    pub enum NotificationSource {
        #[value("CUSTOMER")]
        Customer,
        #[value("RULES")]
        Rules,
        #[value("SYSTEM")]
        System,
    }
}
