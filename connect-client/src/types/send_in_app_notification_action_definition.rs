// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use crate::types;

connect_runtime::structure! {
    /// `SendInAppNotificationActionDefinition`.
    #[shape(
        "SendInAppNotificationActionDefinition",
        SendInAppNotificationActionDefinitionBuilder,
        fallible
    )]
    pub struct SendInAppNotificationActionDefinition {
        /// `Content`.
        /// Required.
        #[member(required, map(types::LocaleCode, String), "Content", required)]
        #[setters(set_content, get_content)]
        pub content: HashMap<types::LocaleCode, String>,
        /// `Recipient`.
        /// Required.
        #[member(optional, value(types::NotificationRecipientType), "Recipient", required)]
        #[setters(set_recipient, get_recipient)]
        pub recipient: Option<types::NotificationRecipientType>,
        /// `Exclusion`.
        #[member(optional, value(types::NotificationRecipientType), "Exclusion")]
        #[setters(set_exclusion, get_exclusion)]
        pub exclusion: Option<types::NotificationRecipientType>,
        /// `Priority`.
        #[member(optional, value(types::ConfigurableNotificationPriority), "Priority")]
        #[setters(set_priority, get_priority)]
        pub priority: Option<types::ConfigurableNotificationPriority>,
    }
}
