// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    ConditionalOperationFailedException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Changes a user's phone, auto-accept and after-contact-work settings separately for each channel.
    ///
    /// `POST /users/{InstanceId}/{UserId}/config` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserConfig.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/config")]
    pub struct UpdateUserConfig {
        update_user_config: UpdateUserConfigFluentBuilder,
        builder: UpdateUserConfigBuilder,
        input: (UpdateUserConfigInput, UpdateUserConfigInputBuilder),
        output: UpdateUserConfigOutput,
        error: UpdateUserConfigError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateUserConfig`.
    #[shape(
        "UpdateUserConfigRequest",
        UpdateUserConfigBuilder,
        UpdateUserConfigInputBuilder
    )]
    pub struct UpdateUserConfigInput {
        /// Whether available agents are connected to contacts without accepting them first, by channel.
        #[member(optional, list(types::AutoAcceptConfig), "AutoAcceptConfigs")]
        #[setters(set_auto_accept_configs, get_auto_accept_configs)]
        pub auto_accept_configs: Option<Vec<types::AutoAcceptConfig>>,
        /// Time for work after a contact by channel, in seconds; with 0 it lasts until the agent ends it.
        #[member(
            optional,
            list(types::AfterContactWorkConfigPerChannel),
            "AfterContactWorkConfigs"
        )]
        #[setters(set_after_contact_work_configs, get_after_contact_work_configs)]
        pub after_contact_work_configs: Option<Vec<types::AfterContactWorkConfigPerChannel>>,
        /// Phone number settings, by channel.
        #[member(optional, list(types::PhoneNumberConfig), "PhoneNumberConfigs")]
        #[setters(set_phone_number_configs, get_phone_number_configs)]
        pub phone_number_configs: Option<Vec<types::PhoneNumberConfig>>,
        /// Settings for persistent connections, by channel.
        #[member(
            optional,
            list(types::PersistentConnectionConfig),
            "PersistentConnectionConfigs"
        )]
        #[setters(set_persistent_connection_configs, get_persistent_connection_configs)]
        pub persistent_connection_configs: Option<Vec<types::PersistentConnectionConfig>>,
        /// Settings for voice enhancement, by channel.
        #[member(optional, list(types::VoiceEnhancementConfig), "VoiceEnhancementConfigs")]
        #[setters(set_voice_enhancement_configs, get_voice_enhancement_configs)]
        pub voice_enhancement_configs: Option<Vec<types::VoiceEnhancementConfig>>,
        /// ID of the user account to change.
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
    /// Result of `UpdateUserConfig`.
    #[shape("UpdateUserConfigOutput", UpdateUserConfigOutputBuilder)]
    pub struct UpdateUserConfigOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserConfig` answers when it fails.
    pub enum UpdateUserConfigError {
        /// A condition on which the operation depends was not met.
        #[code(
            "ConditionalOperationFailedException",
            is_conditional_operation_failed_exception
        )]
        ConditionalOperationFailedException(ConditionalOperationFailedException),
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

/// Builders of `UpdateUserConfig`.
pub mod builders {
    pub use super::{
        UpdateUserConfigBuilder, UpdateUserConfigFluentBuilder,
        UpdateUserConfigInputBuilder, UpdateUserConfigOutputBuilder,
    };
}
