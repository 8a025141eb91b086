// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a security profile, a set of permissions that is given to users.
    ///
    /// `PUT /security-profiles/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateSecurityProfile.html)
    #[http(PUT, "/security-profiles/{InstanceId}")]
    pub struct CreateSecurityProfile {
        create_security_profile: CreateSecurityProfileFluentBuilder,
        builder: CreateSecurityProfileBuilder,
        input: (CreateSecurityProfileInput, CreateSecurityProfileInputBuilder),
        output: CreateSecurityProfileOutput,
        error: CreateSecurityProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateSecurityProfile`.
    #[shape(
        "CreateSecurityProfileRequest",
        CreateSecurityProfileBuilder,
        CreateSecurityProfileInputBuilder
    )]
    pub struct CreateSecurityProfileInput {
        /// Name of the security profile.
        /// Required; 1 to 127 characters; matches `^[ a-zA-Z0-9_@-]+$`.
        #[member(optional, text, "SecurityProfileName", required, min_length(1))]
        #[setters(set_security_profile_name, get_security_profile_name)]
        pub security_profile_name: Option<String>,
        /// Description of the security profile.
        /// At most 250 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Permissions that the profile gives.
        /// At most 500 elements.
        #[member(
            optional,
            list(String),
            "Permissions",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_permissions, get_permissions)]
        pub permissions: Option<Vec<String>>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
        /// Tags with which the profile restricts access to resources, by key.
        /// At most 4 entries.
        #[member(
            optional,
            map(String, String),
            "AllowedAccessControlTags",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_allowed_access_control_tags, get_allowed_access_control_tags)]
        pub allowed_access_control_tags: Option<HashMap<String, String>>,
        /// Resources to which the profile's tag restrictions apply.
        /// At most 10 elements.
        #[member(
            optional,
            list(String),
            "TagRestrictedResources",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tag_restricted_resources, get_tag_restricted_resources)]
        pub tag_restricted_resources: Option<Vec<String>>,
        /// Third-party applications and MCP servers to which the profile gives access.
        /// At most 10 elements.
        #[member(optional, list(types::Application), "Applications")]
        #[setters(set_applications, get_applications)]
        pub applications: Option<Vec<types::Application>>,
        /// Resources to which the profile's hierarchy restrictions apply; `User` is accepted.
        #[member(
            optional,
            list(String),
            "HierarchyRestrictedResources",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_hierarchy_restricted_resources, get_hierarchy_restricted_resources)]
        pub hierarchy_restricted_resources: Option<Vec<String>>,
        /// ID of the hierarchy group with which the profile restricts access to resources.
        #[member(optional, text, "AllowedAccessControlHierarchyGroupId")]
        #[setters(
            set_allowed_access_control_hierarchy_group_id,
            get_allowed_access_control_hierarchy_group_id
        )]
        pub allowed_access_control_hierarchy_group_id: Option<String>,
        /// Flow modules that AI agents can use as tools.
        /// At most 10 elements.
        #[member(optional, list(types::FlowModule), "AllowedFlowModules")]
        #[setters(set_allowed_flow_modules, get_allowed_flow_modules)]
        pub allowed_flow_modules: Option<Vec<types::FlowModule>>,
        /// AI agents to which the profile gives access.
        /// At most 100 elements.
        #[member(optional, list(types::AiAgent), "AllowedAIAgents")]
        #[setters(set_allowed_ai_agents, get_allowed_ai_agents)]
        pub allowed_ai_agents: Option<Vec<types::AiAgent>>,
        /// Fine-grained access control, which includes permissions on data tables.
        #[member(
            optional,
            value(types::GranularAccessControlConfiguration),
            "GranularAccessControlConfiguration"
        )]
        #[setters(
            set_granular_access_control_configuration,
            get_granular_access_control_configuration
        )]
        pub granular_access_control_configuration: Option<
            types::GranularAccessControlConfiguration,
        >,
    }
}

connect_runtime::output! {
    /// Result of `CreateSecurityProfile`.
    #[shape("CreateSecurityProfileResponse", CreateSecurityProfileOutputBuilder)]
    pub struct CreateSecurityProfileOutput {
        /// ID of the new security profile.
        #[member(optional, text, "SecurityProfileId")]
        #[setters(set_security_profile_id, get_security_profile_id)]
        pub security_profile_id: Option<String>,
        /// ARN of the new security profile.
        #[member(optional, text, "SecurityProfileArn")]
        #[setters(set_security_profile_arn, get_security_profile_arn)]
        pub security_profile_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateSecurityProfile` answers when it fails.
    pub enum CreateSecurityProfileError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateSecurityProfile`.
pub mod builders {
    pub use super::{
        CreateSecurityProfileBuilder, CreateSecurityProfileFluentBuilder,
        CreateSecurityProfileInputBuilder, CreateSecurityProfileOutputBuilder,
    };
}
