// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConditionalOperationFailedException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Attaches security profiles to one entity, a user or an AI agent.
    ///
    /// `POST /associate-security-profiles/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateSecurityProfiles.html)
    #[http(POST, "/associate-security-profiles/{InstanceId}")]
    pub struct AssociateSecurityProfiles {
        associate_security_profiles: AssociateSecurityProfilesFluentBuilder,
        builder: AssociateSecurityProfilesBuilder,
        input: (AssociateSecurityProfilesInput, AssociateSecurityProfilesInputBuilder),
        output: AssociateSecurityProfilesOutput,
        error: AssociateSecurityProfilesError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateSecurityProfiles`.
    #[shape(
        "AssociateSecurityProfilesRequest",
        AssociateSecurityProfilesBuilder,
        AssociateSecurityProfilesInputBuilder
    )]
    pub struct AssociateSecurityProfilesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Security profiles to attach.
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
    /// Result of `AssociateSecurityProfiles`.
    #[shape("AssociateSecurityProfilesOutput", AssociateSecurityProfilesOutputBuilder)]
    pub struct AssociateSecurityProfilesOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateSecurityProfiles` answers when it fails.
    pub enum AssociateSecurityProfilesError {
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

/// Builders of `AssociateSecurityProfiles`.
pub mod builders {
    pub use super::{
        AssociateSecurityProfilesBuilder, AssociateSecurityProfilesFluentBuilder,
        AssociateSecurityProfilesInputBuilder, AssociateSecurityProfilesOutputBuilder,
    };
}
