// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Notification that a search has found.
    #[shape("NotificationSearchSummary", NotificationSearchSummaryBuilder)]
    pub struct NotificationSearchSummary {
        /// ID of the notification.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the notification.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// ID of the Amazon Connect instance.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Text of the notification in each locale.
        #[member(optional, map(types::LocaleCode, String), "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<HashMap<types::LocaleCode, String>>,
        /// How urgent the notification is.
        #[member(optional, value(types::NotificationPriority), "Priority")]
        #[setters(set_priority, get_priority)]
        pub priority: Option<types::NotificationPriority>,
        /// ARNs of those whom the notification is for.
        /// At most 200 elements.
        #[member(optional, list(String), "Recipients")]
        #[setters(set_recipients, get_recipients)]
        pub recipients: Option<Vec<String>>,
        /// When the notification was made.
        #[member(optional, value(primitives::DateTime), "CreatedAt")]
        #[setters(set_created_at, get_created_at)]
        pub created_at: Option<primitives::DateTime>,
        /// When the notification ceases to be valid.
        #[member(optional, value(primitives::DateTime), "ExpiresAt")]
        #[setters(set_expires_at, get_expires_at)]
        pub expires_at: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
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
