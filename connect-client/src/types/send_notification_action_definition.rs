// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rule action that sends a notification to recipients, by email for instance.
    #[shape(
        "SendNotificationActionDefinition",
        SendNotificationActionDefinitionBuilder,
        fallible
    )]
    pub struct SendNotificationActionDefinition {
        /// How the notification is delivered.
        /// Required.
        #[member(
            required,
            value(types::NotificationDeliveryType),
            "DeliveryMethod",
            required
        )]
        #[setters(set_delivery_method, get_delivery_method)]
        pub delivery_method: types::NotificationDeliveryType,
        /// Subject line when `DeliveryMethod` is `EMAIL`; variables can be injected.
        /// 1 to 200 characters.
        #[member(optional, text, "Subject", min_length(1))]
        #[setters(set_subject, get_subject)]
        pub subject: Option<String>,
        /// Text of the notification; variables can be injected.
        /// Required; 1 to 1024 characters.
        #[member(required, text, "Content", required, min_length(1))]
        #[setters(set_content, get_content)]
        pub content: String,
        /// Format of the content.
        /// Required.
        #[member(required, value(types::NotificationContentType), "ContentType", required)]
        #[setters(set_content_type, get_content_type)]
        pub content_type: types::NotificationContentType,
        /// Who receives the notification.
        /// Required.
        #[member(optional, value(types::NotificationRecipientType), "Recipient", required)]
        #[setters(set_recipient, get_recipient)]
        pub recipient: Option<types::NotificationRecipientType>,
        /// Who does not receive the notification.
        #[member(optional, value(types::NotificationRecipientType), "Exclusion")]
        #[setters(set_exclusion, get_exclusion)]
        pub exclusion: Option<types::NotificationRecipientType>,
    }
}
