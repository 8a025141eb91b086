// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// What an outbound web notification shows: a view, and attributes that fill it.
    #[shape("WebNotificationContent", WebNotificationContentBuilder, fallible)]
    pub struct WebNotificationContent {
        /// Kind of web notification.
        /// Required.
        #[member(required, value(types::NotificationType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::NotificationType,
        /// ARN of the view that the notification renders.
        /// 1 to 500 characters.
        #[member(optional, text, "ViewArn", min_length(1))]
        #[setters(set_view_arn, get_view_arn)]
        pub view_arn: Option<String>,
        /// Attributes that fill in the content, such as a recommender for personalised parts.
        #[member(optional, value(types::ContentAttributes), "Attributes")]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<types::ContentAttributes>,
    }
}
