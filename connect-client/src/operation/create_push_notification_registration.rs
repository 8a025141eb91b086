// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Registers a mobile device for push messages about one chat contact.
    ///
    /// `PUT /push-notification/{InstanceId}/registrations` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePushNotificationRegistration.html)
    #[http(PUT, "/push-notification/{InstanceId}/registrations")]
    pub struct CreatePushNotificationRegistration {
        create_push_notification_registration: CreatePushNotificationRegistrationFluentBuilder,
        builder: CreatePushNotificationRegistrationBuilder,
        input: (
            CreatePushNotificationRegistrationInput,
            CreatePushNotificationRegistrationInputBuilder,
        ),
        output: CreatePushNotificationRegistrationOutput,
        error: CreatePushNotificationRegistrationError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreatePushNotificationRegistration`.
    #[shape(
        "CreatePushNotificationRegistrationRequest",
        CreatePushNotificationRegistrationBuilder,
        CreatePushNotificationRegistrationInputBuilder
    )]
    pub struct CreatePushNotificationRegistrationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ARN of the Pinpoint application.
        /// Required.
        #[member(optional, text, "PinpointAppArn", required)]
        #[setters(set_pinpoint_app_arn, get_pinpoint_app_arn)]
        pub pinpoint_app_arn: Option<String>,
        /// Push token that Apple or Google issued.
        /// Required; 1 to 500 characters.
        #[member(optional, text, "DeviceToken", required, min_length(1))]
        #[setters(set_device_token, get_device_token)]
        pub device_token: Option<String>,
        /// Kind of device for which messages are sent.
        /// Required.
        #[member(optional, value(types::DeviceType), "DeviceType", required)]
        #[setters(set_device_type, get_device_type)]
        pub device_type: Option<types::DeviceType>,
        /// Contact settings of the registration.
        /// Required.
        #[member(
            optional,
            value(types::ContactConfiguration),
            "ContactConfiguration",
            required
        )]
        #[setters(set_contact_configuration, get_contact_configuration)]
        pub contact_configuration: Option<types::ContactConfiguration>,
    }
}

connect_runtime::output! {
    /// Result of `CreatePushNotificationRegistration`.
    #[shape(
        "CreatePushNotificationRegistrationResponse",
        CreatePushNotificationRegistrationOutputBuilder,
        fallible
    )]
    pub struct CreatePushNotificationRegistrationOutput {
        /// ID of the new registration.
        /// Always there; 1 to 256 characters.
        #[member(required, text, "RegistrationId", required, min_length(1))]
        #[setters(set_registration_id, get_registration_id)]
        pub registration_id: String,
    }
}

connect_runtime::operation_error! {
    /// What `CreatePushNotificationRegistration` answers when it fails.
    pub enum CreatePushNotificationRegistrationError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreatePushNotificationRegistration`.
pub mod builders {
    pub use super::{
        CreatePushNotificationRegistrationBuilder,
        CreatePushNotificationRegistrationFluentBuilder,
        CreatePushNotificationRegistrationInputBuilder,
        CreatePushNotificationRegistrationOutputBuilder,
    };
}
