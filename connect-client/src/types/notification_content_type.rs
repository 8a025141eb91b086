// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `NotificationContentType`.
    pub enum NotificationContentType {
        #[value("PLAIN_TEXT")]
        PlainText,
    }
}
