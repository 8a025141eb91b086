// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Message to chosen users or to everybody in an instance, with its priority and expiry.
    #[shape("Notification", NotificationBuilder, fallible)]
    pub struct Notification {
        /// Text of the notification in each locale.
        #[member(optional, map(types::LocaleCode, String), "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<HashMap<types::LocaleCode, String>>,
        /// ID of the notification.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ARN of the notification.
        /// Required.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// How urgent the notification is.
        #[member(optional, value(types::NotificationPriority), "Priority")]
        #[setters(set_priority, get_priority)]
        pub priority: Option<types::NotificationPriority>,
        /// ARNs of those whom the notification is for.
        /// At most 200 elements.
        #[member(optional, list(String), "Recipients")]
        #[setters(set_recipients, get_recipients)]
        pub recipients: Option<Vec<String>>,
        /// When it was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
        /// When the notification was made.
        #[member(optional, value(primitives::DateTime), "CreatedAt")]
        #[setters(set_created_at, get_created_at)]
        pub created_at: Option<primitives::DateTime>,
        /// When the notification expires, after which users do not see it.
        #[member(optional, value(primitives::DateTime), "ExpiresAt")]
        #[setters(set_expires_at, get_expires_at)]
        pub expires_at: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// Its tags, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}
