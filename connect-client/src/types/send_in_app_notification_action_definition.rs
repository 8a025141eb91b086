// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use crate::types;

connect_runtime::structure! {
    /// Rule action that sends a notification inside the application.
    #[shape(
        "SendInAppNotificationActionDefinition",
        SendInAppNotificationActionDefinitionBuilder,
        fallible
    )]
    pub struct SendInAppNotificationActionDefinition {
        /// Text of the notification, by locale; variables can be injected.
        /// Required.
        #[member(required, map(types::LocaleCode, String), "Content", required)]
        #[setters(set_content, get_content)]
        pub content: HashMap<types::LocaleCode, String>,
        /// Who receives the notification.
        /// Required.
        #[member(optional, value(types::NotificationRecipientType), "Recipient", required)]
        #[setters(set_recipient, get_recipient)]
        pub recipient: Option<types::NotificationRecipientType>,
        /// Who does not receive the notification.
        #[member(optional, value(types::NotificationRecipientType), "Exclusion")]
        #[setters(set_exclusion, get_exclusion)]
        pub exclusion: Option<types::NotificationRecipientType>,
        /// How urgent the notification is.
        #[member(optional, value(types::ConfigurableNotificationPriority), "Priority")]
        #[setters(set_priority, get_priority)]
        pub priority: Option<types::ConfigurableNotificationPriority>,
    }
}
