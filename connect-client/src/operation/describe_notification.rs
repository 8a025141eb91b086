// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a notification with its content, recipients and priority.
    ///
    /// `GET /notifications/{InstanceId}/{NotificationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeNotification.html)
    #[http(GET, "/notifications/{InstanceId}/{NotificationId}")]
    pub struct DescribeNotification {
        describe_notification: DescribeNotificationFluentBuilder,
        builder: DescribeNotificationBuilder,
        input: (DescribeNotificationInput, DescribeNotificationInputBuilder),
        output: DescribeNotificationOutput,
        error: DescribeNotificationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeNotification`.
    #[shape(
        "DescribeNotificationRequest",
        DescribeNotificationBuilder,
        DescribeNotificationInputBuilder
    )]
    pub struct DescribeNotificationInput {
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
    }
}

connect_runtime::output! {
    /// Result of `DescribeNotification`.
    #[shape("DescribeNotificationResponse", DescribeNotificationOutputBuilder)]
    pub struct DescribeNotificationOutput {
        /// Notification with its content, priority and recipients.
        /// Always there.
        #[member(optional, value(types::Notification), "Notification", required)]
        #[setters(set_notification, get_notification)]
        pub notification: Option<types::Notification>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeNotification` answers when it fails.
    pub enum DescribeNotificationError {
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

/// Builders of `DescribeNotification`.
pub mod builders {
    pub use super::{
        DescribeNotificationBuilder, DescribeNotificationFluentBuilder,
        DescribeNotificationInputBuilder, DescribeNotificationOutputBuilder,
    };
}
