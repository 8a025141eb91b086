// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces the text of a notification for all its recipients.
    ///
    /// `POST /notifications/{InstanceId}/{NotificationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateNotificationContent.html)
    #[http(POST, "/notifications/{InstanceId}/{NotificationId}")]
    pub struct UpdateNotificationContent {
        update_notification_content: UpdateNotificationContentFluentBuilder,
        builder: UpdateNotificationContentBuilder,
        input: (UpdateNotificationContentInput, UpdateNotificationContentInputBuilder),
        output: UpdateNotificationContentOutput,
        error: UpdateNotificationContentError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateNotificationContent`.
    #[shape(
        "UpdateNotificationContentRequest",
        UpdateNotificationContentBuilder,
        UpdateNotificationContentInputBuilder
    )]
    pub struct UpdateNotificationContentInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the notification to change.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "NotificationId",
            label("NotificationId"),
            required,
            min_length(1)
        )]
        #[setters(set_notification_id, get_notification_id)]
        pub notification_id: Option<String>,
        /// New text by locale, with at most 500 visible characters for each.
        /// Required.
        #[member(optional, map(types::LocaleCode, String), "Content", required)]
        #[setters(set_content, get_content)]
        pub content: Option<HashMap<types::LocaleCode, String>>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateNotificationContent`.
    #[shape("UpdateNotificationContentResponse", UpdateNotificationContentOutputBuilder)]
    pub struct UpdateNotificationContentOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateNotificationContent` answers when it fails.
    pub enum UpdateNotificationContentError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `UpdateNotificationContent`.
pub mod builders {
    pub use super::{
        UpdateNotificationContentBuilder, UpdateNotificationContentFluentBuilder,
        UpdateNotificationContentInputBuilder, UpdateNotificationContentOutputBuilder,
    };
}
