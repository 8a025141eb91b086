// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `WebNotificationContent`.
    #[shape("WebNotificationContent", WebNotificationContentBuilder, fallible)]
    pub struct WebNotificationContent {
        /// `Type`.
        /// Required.
        #[member(required, value(types::NotificationType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::NotificationType,
        /// `ViewArn`.
        /// 1 to 500 characters.
        #[member(optional, text, "ViewArn", min_length(1))]
        #[setters(set_view_arn, get_view_arn)]
        pub view_arn: Option<String>,
        /// `Attributes`.
        #[member(optional, value(types::ContentAttributes), "Attributes")]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<types::ContentAttributes>,
    }
}
