// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How a notification stands with one user.
    pub enum NotificationStatus {
        #[value("HIDDEN")]
        Hidden,
        #[value("READ")]
        Read,
        #[value("UNREAD")]
        Unread,
    }
}
