// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the phone settings of a user. The answer is empty.
    ///
    /// `POST /users/{InstanceId}/{UserId}/phone-config` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserPhoneConfig.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/phone-config")]
    pub struct UpdateUserPhoneConfig {
        update_user_phone_config: UpdateUserPhoneConfigFluentBuilder,
        builder: UpdateUserPhoneConfigBuilder,
        input: (UpdateUserPhoneConfigInput, UpdateUserPhoneConfigInputBuilder),
        output: UpdateUserPhoneConfigOutput,
        error: UpdateUserPhoneConfigError,
    }
}

connect_runtime::input! {
    /// Names a user and the phone settings to store.
    #[shape(
        "UpdateUserPhoneConfigRequest",
        UpdateUserPhoneConfigBuilder,
        UpdateUserPhoneConfigInputBuilder
    )]
    pub struct UpdateUserPhoneConfigInput {
        /// Phone settings to store.
        /// Required.
        #[member(optional, value(types::UserPhoneConfig), "PhoneConfig", required)]
        #[setters(set_phone_config, get_phone_config)]
        pub phone_config: Option<types::UserPhoneConfig>,
        /// ID of the user to change.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateUserPhoneConfig`.
    #[shape("UpdateUserPhoneConfigOutput", UpdateUserPhoneConfigOutputBuilder)]
    pub struct UpdateUserPhoneConfigOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserPhoneConfig` answers when it fails.
    pub enum UpdateUserPhoneConfigError {
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

/// Builders of `UpdateUserPhoneConfig`.
pub mod builders {
    pub use super::{
        UpdateUserPhoneConfigBuilder, UpdateUserPhoneConfigFluentBuilder,
        UpdateUserPhoneConfigInputBuilder, UpdateUserPhoneConfigOutputBuilder,
    };
}
