// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets the idle and disconnect timers for agents and customers of a chat.
    ///
    /// `PUT /contact/participant-role-config/{InstanceId}/{ContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateParticipantRoleConfig.html)
    #[http(PUT, "/contact/participant-role-config/{InstanceId}/{ContactId}")]
    pub struct UpdateParticipantRoleConfig {
        update_participant_role_config: UpdateParticipantRoleConfigFluentBuilder,
        builder: UpdateParticipantRoleConfigBuilder,
        input: (UpdateParticipantRoleConfigInput, UpdateParticipantRoleConfigInputBuilder),
        output: UpdateParticipantRoleConfigOutput,
        error: UpdateParticipantRoleConfigError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateParticipantRoleConfig`.
    #[shape(
        "UpdateParticipantRoleConfigRequest",
        UpdateParticipantRoleConfigBuilder,
        UpdateParticipantRoleConfigInputBuilder
    )]
    pub struct UpdateParticipantRoleConfigInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact whose participants are configured.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Channel to configure, with its settings.
        /// Required.
        #[member(
            optional,
            value(types::UpdateParticipantRoleConfigChannelInfo),
            "ChannelConfiguration",
            required
        )]
        #[setters(set_channel_configuration, get_channel_configuration)]
        pub channel_configuration: Option<types::UpdateParticipantRoleConfigChannelInfo>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateParticipantRoleConfig`.
    #[shape("UpdateParticipantRoleConfigResponse", UpdateParticipantRoleConfigOutputBuilder)]
    pub struct UpdateParticipantRoleConfigOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateParticipantRoleConfig` answers when it fails.
    pub enum UpdateParticipantRoleConfigError {
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

/// Builders of `UpdateParticipantRoleConfig`.
pub mod builders {
    pub use super::{
        UpdateParticipantRoleConfigBuilder, UpdateParticipantRoleConfigFluentBuilder,
        UpdateParticipantRoleConfigInputBuilder, UpdateParticipantRoleConfigOutputBuilder,
    };
}
