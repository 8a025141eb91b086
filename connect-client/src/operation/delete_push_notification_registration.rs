// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Stops push messages about a chat contact to the device registered for it.
    ///
    /// `DELETE /push-notification/{InstanceId}/registrations/{RegistrationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeletePushNotificationRegistration.html)
    #[http(DELETE, "/push-notification/{InstanceId}/registrations/{RegistrationId}")]
    pub struct DeletePushNotificationRegistration {
        delete_push_notification_registration: DeletePushNotificationRegistrationFluentBuilder,
        builder: DeletePushNotificationRegistrationBuilder,
        input: (
            DeletePushNotificationRegistrationInput,
            DeletePushNotificationRegistrationInputBuilder,
        ),
        output: DeletePushNotificationRegistrationOutput,
        error: DeletePushNotificationRegistrationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeletePushNotificationRegistration`.
    #[shape(
        "DeletePushNotificationRegistrationRequest",
        DeletePushNotificationRegistrationBuilder,
        DeletePushNotificationRegistrationInputBuilder
    )]
    pub struct DeletePushNotificationRegistrationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the registration to delete.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "RegistrationId",
            label("RegistrationId"),
            required,
            min_length(1)
        )]
        #[setters(set_registration_id, get_registration_id)]
        pub registration_id: Option<String>,
        /// ID of the contact in the instance.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", query("contactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeletePushNotificationRegistration`.
    #[shape(
        "DeletePushNotificationRegistrationResponse",
        DeletePushNotificationRegistrationOutputBuilder
    )]
    pub struct DeletePushNotificationRegistrationOutput {}
}

connect_runtime::operation_error! {
    /// What `DeletePushNotificationRegistration` answers when it fails.
    pub enum DeletePushNotificationRegistrationError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeletePushNotificationRegistration`.
pub mod builders {
    pub use super::{
        DeletePushNotificationRegistrationBuilder,
        DeletePushNotificationRegistrationFluentBuilder,
        DeletePushNotificationRegistrationInputBuilder,
        DeletePushNotificationRegistrationOutputBuilder,
    };
}
