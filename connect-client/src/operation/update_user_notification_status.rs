// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Marks a notification as read, unread or hidden for one user.
    ///
    /// `POST /users/{InstanceId}/{UserId}/notifications/{NotificationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserNotificationStatus.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/notifications/{NotificationId}")]
    pub struct UpdateUserNotificationStatus {
        update_user_notification_status: UpdateUserNotificationStatusFluentBuilder,
        builder: UpdateUserNotificationStatusBuilder,
        input: (UpdateUserNotificationStatusInput, UpdateUserNotificationStatusInputBuilder),
        output: UpdateUserNotificationStatusOutput,
        error: UpdateUserNotificationStatusError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateUserNotificationStatus`.
    #[shape(
        "UpdateUserNotificationStatusRequest",
        UpdateUserNotificationStatusBuilder,
        UpdateUserNotificationStatusInputBuilder
    )]
    pub struct UpdateUserNotificationStatusInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the notification.
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
        /// ID of the user for whom the status changes.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// New status.
        /// Required.
        #[member(optional, value(types::NotificationStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: Option<types::NotificationStatus>,
        /// When it was last changed.
        #[member(
            optional,
            value(primitives::DateTime),
            "LastModifiedTime",
            header("x-amz-last-modified-time")
        )]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion", header("x-amz-last-modified-region"))]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateUserNotificationStatus`.
    #[shape(
        "UpdateUserNotificationStatusResponse",
        UpdateUserNotificationStatusOutputBuilder
    )]
    pub struct UpdateUserNotificationStatusOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserNotificationStatus` answers when it fails.
    pub enum UpdateUserNotificationStatusError {
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

/// Builders of `UpdateUserNotificationStatus`.
pub mod builders {
    pub use super::{
        UpdateUserNotificationStatusBuilder, UpdateUserNotificationStatusFluentBuilder,
        UpdateUserNotificationStatusInputBuilder,
        UpdateUserNotificationStatusOutputBuilder,
    };
}
