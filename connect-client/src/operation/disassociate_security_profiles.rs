// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConditionalOperationFailedException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Detaches security profiles from one entity, a user or an AI agent.
    ///
    /// `POST /disassociate-security-profiles/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateSecurityProfiles.html)
    #[http(POST, "/disassociate-security-profiles/{InstanceId}")]
    pub struct DisassociateSecurityProfiles {
        disassociate_security_profiles: DisassociateSecurityProfilesFluentBuilder,
        builder: DisassociateSecurityProfilesBuilder,
        input: (DisassociateSecurityProfilesInput, DisassociateSecurityProfilesInputBuilder),
        output: DisassociateSecurityProfilesOutput,
        error: DisassociateSecurityProfilesError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateSecurityProfiles`.
    #[shape(
        "DisassociateSecurityProfilesRequest",
        DisassociateSecurityProfilesBuilder,
        DisassociateSecurityProfilesInputBuilder
    )]
    pub struct DisassociateSecurityProfilesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Security profiles to detach from the entity.
        /// Required; 1 to 10 elements.
        #[member(
            optional,
            list(types::SecurityProfileItem),
            "SecurityProfiles",
            required,
            min_length(1)
        )]
        #[setters(set_security_profiles, get_security_profiles)]
        pub security_profiles: Option<Vec<types::SecurityProfileItem>>,
        /// What kind of entity `EntityArn` names.
        /// Required.
        #[member(optional, value(types::EntityType), "EntityType", required)]
        #[setters(set_entity_type, get_entity_type)]
        pub entity_type: Option<types::EntityType>,
        /// ARN of the entity, such as an AI agent of Q in Connect.
        /// Required; at least 1 character.
        #[member(optional, text, "EntityArn", required, min_length(1))]
        #[setters(set_entity_arn, get_entity_arn)]
        pub entity_arn: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateSecurityProfiles`.
    #[shape("DisassociateSecurityProfilesOutput", DisassociateSecurityProfilesOutputBuilder)]
    pub struct DisassociateSecurityProfilesOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateSecurityProfiles` answers when it fails.
    pub enum DisassociateSecurityProfilesError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `DisassociateSecurityProfiles`.
pub mod builders {
    pub use super::{
        DisassociateSecurityProfilesBuilder, DisassociateSecurityProfilesFluentBuilder,
        DisassociateSecurityProfilesInputBuilder,
        DisassociateSecurityProfilesOutputBuilder,
    };
}
