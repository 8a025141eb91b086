// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Notification to a certain user, and whether that user has read or hidden it.
    #[shape("UserNotificationSummary", UserNotificationSummaryBuilder)]
    pub struct UserNotificationSummary {
        /// ID of the notification.
        /// 1 to 256 characters.
        #[member(optional, text, "NotificationId", min_length(1))]
        #[setters(set_notification_id, get_notification_id)]
        pub notification_id: Option<String>,
        /// Whether the user has it as read, unread or hidden.
        #[member(optional, value(types::NotificationStatus), "NotificationStatus")]
        #[setters(set_notification_status, get_notification_status)]
        pub notification_status: Option<types::NotificationStatus>,
        /// ID of the Amazon Connect instance.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the user who receives the notification.
        /// At most 256 characters.
        #[member(optional, text, "RecipientId")]
        #[setters(set_recipient_id, get_recipient_id)]
        pub recipient_id: Option<String>,
        /// Text of the notification, by locale.
        #[member(optional, map(types::LocaleCode, String), "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<HashMap<types::LocaleCode, String>>,
        /// Priority of the notification.
        #[member(optional, value(types::NotificationPriority), "Priority")]
        #[setters(set_priority, get_priority)]
        pub priority: Option<types::NotificationPriority>,
        /// What made the notification: `CUSTOMER`, `RULES` or `SYSTEM`.
        #[member(optional, value(types::NotificationSource), "Source")]
        #[setters(set_source, get_source)]
        pub source: Option<types::NotificationSource>,
        /// When the notification was made.
        #[member(optional, value(primitives::DateTime), "CreatedAt")]
        #[setters(set_created_at, get_created_at)]
        pub created_at: Option<primitives::DateTime>,
        /// When the notification expires.
        #[member(optional, value(primitives::DateTime), "ExpiresAt")]
        #[setters(set_expires_at, get_expires_at)]
        pub expires_at: Option<primitives::DateTime>,
    }
}
