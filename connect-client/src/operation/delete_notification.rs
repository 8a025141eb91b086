// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a notification, which vanishes for all its recipients.
    ///
    /// `DELETE /notifications/{InstanceId}/{NotificationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteNotification.html)
    #[http(DELETE, "/notifications/{InstanceId}/{NotificationId}")]
    pub struct DeleteNotification {
        delete_notification: DeleteNotificationFluentBuilder,
        builder: DeleteNotificationBuilder,
        input: (DeleteNotificationInput, DeleteNotificationInputBuilder),
        output: DeleteNotificationOutput,
        error: DeleteNotificationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteNotification`.
    #[shape(
        "DeleteNotificationRequest",
        DeleteNotificationBuilder,
        DeleteNotificationInputBuilder
    )]
    pub struct DeleteNotificationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the notification to delete.
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
    /// Result of `DeleteNotification`.
    #[shape("DeleteNotificationResponse", DeleteNotificationOutputBuilder)]
    pub struct DeleteNotificationOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteNotification` answers when it fails.
    pub enum DeleteNotificationError {
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

/// Builders of `DeleteNotification`.
pub mod builders {
    pub use super::{
        DeleteNotificationBuilder, DeleteNotificationFluentBuilder,
        DeleteNotificationInputBuilder, DeleteNotificationOutputBuilder,
    };
}
