// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Sends a localized notice to chosen users, or to everybody when an instance ARN is the recipient.
    ///
    /// `PUT /notifications/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateNotification.html)
    #[http(PUT, "/notifications/{InstanceId}")]
    pub struct CreateNotification {
        create_notification: CreateNotificationFluentBuilder,
        builder: CreateNotificationBuilder,
        input: (CreateNotificationInput, CreateNotificationInputBuilder),
        output: CreateNotificationOutput,
        error: CreateNotificationError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateNotification`.
    #[shape(
        "CreateNotificationRequest",
        CreateNotificationBuilder,
        CreateNotificationInputBuilder
    )]
    pub struct CreateNotificationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// When the notification expires and disappears; a week after its creation by default.
        #[member(optional, value(primitives::DateTime), "ExpiresAt")]
        #[setters(set_expires_at, get_expires_at)]
        pub expires_at: Option<primitives::DateTime>,
        /// ARNs of the users to notify; an instance ARN stands for all of its users.
        /// Required; at most 200 elements.
        #[member(optional, list(String), "Recipients", required)]
        #[setters(set_recipients, get_recipients)]
        pub recipients: Option<Vec<String>>,
        /// Priority of the notification; `HIGH` is displayed above `LOW`.
        #[member(optional, value(types::ConfigurableNotificationPriority), "Priority")]
        #[setters(set_priority, get_priority)]
        pub priority: Option<types::ConfigurableNotificationPriority>,
        /// Text of the notification, by locale; links are supported.
        /// Required.
        #[member(optional, map(types::LocaleCode, String), "Content", required)]
        #[setters(set_content, get_content)]
        pub content: Option<HashMap<types::LocaleCode, String>>,
        /// Tags to put on it, by key.
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
        /// Predefined notification ID.
        /// 1 to 256 characters; deprecated since 3/13/2026.
        #[member(optional, text, "PredefinedNotificationId", min_length(1))]
        #[setters(set_predefined_notification_id, get_predefined_notification_id)]
        pub predefined_notification_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateNotification`.
    #[shape("CreateNotificationResponse", CreateNotificationOutputBuilder, fallible)]
    pub struct CreateNotificationOutput {
        /// ID of the new notification.
        /// Always there; 1 to 256 characters.
        #[member(required, text, "NotificationId", required, min_length(1))]
        #[setters(set_notification_id, get_notification_id)]
        pub notification_id: String,
        /// ARN of the new notification.
        /// Always there.
        #[member(required, text, "NotificationArn", required)]
        #[setters(set_notification_arn, get_notification_arn)]
        pub notification_arn: String,
    }
}

connect_runtime::operation_error! {
    /// What `CreateNotification` answers when it fails.
    pub enum CreateNotificationError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateNotification`.
pub mod builders {
    pub use super::{
        CreateNotificationBuilder, CreateNotificationFluentBuilder,
        CreateNotificationInputBuilder, CreateNotificationOutputBuilder,
    };
}
