// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Formats that the content of a notification can have.
    pub enum NotificationContentType {
        #[value("PLAIN_TEXT")]
        PlainText,
    }
}
