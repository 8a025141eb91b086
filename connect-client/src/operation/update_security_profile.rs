// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes permissions, access restrictions and applications of a security profile, but not its name.
    ///
    /// `POST /security-profiles/{InstanceId}/{SecurityProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateSecurityProfile.html)
    #[http(POST, "/security-profiles/{InstanceId}/{SecurityProfileId}")]
    pub struct UpdateSecurityProfile {
        update_security_profile: UpdateSecurityProfileFluentBuilder,
        builder: UpdateSecurityProfileBuilder,
        input: (UpdateSecurityProfileInput, UpdateSecurityProfileInputBuilder),
        output: UpdateSecurityProfileOutput,
        error: UpdateSecurityProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateSecurityProfile`.
    #[shape(
        "UpdateSecurityProfileRequest",
        UpdateSecurityProfileBuilder,
        UpdateSecurityProfileInputBuilder
    )]
    pub struct UpdateSecurityProfileInput {
        /// New description.
        /// At most 250 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Permissions to grant through the security profile.
        /// At most 500 elements.
        #[member(
            optional,
            list(String),
            "Permissions",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_permissions, get_permissions)]
        pub permissions: Option<Vec<String>>,
        /// ID of the security profile to change.
        /// Required.
        #[member(optional, text, "SecurityProfileId", label("SecurityProfileId"), required)]
        #[setters(set_security_profile_id, get_security_profile_id)]
        pub security_profile_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Tags by which the security profile restricts access.
        /// At most 4 entries.
        #[member(
            optional,
            map(String, String),
            "AllowedAccessControlTags",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_allowed_access_control_tags, get_allowed_access_control_tags)]
        pub allowed_access_control_tags: Option<HashMap<String, String>>,
        /// Names of resources that the restriction by tags covers.
        /// At most 10 elements.
        #[member(
            optional,
            list(String),
            "TagRestrictedResources",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tag_restricted_resources, get_tag_restricted_resources)]
        pub tag_restricted_resources: Option<Vec<String>>,
        /// Applications, such as third-party ones, to which the security profile opens access.
        /// At most 10 elements.
        #[member(optional, list(types::Application), "Applications")]
        #[setters(set_applications, get_applications)]
        pub applications: Option<Vec<types::Application>>,
        /// Names of resources that the restriction by hierarchy covers; only `User` is accepted.
        #[member(
            optional,
            list(String),
            "HierarchyRestrictedResources",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_hierarchy_restricted_resources, get_hierarchy_restricted_resources)]
        pub hierarchy_restricted_resources: Option<Vec<String>>,
        /// ID of the hierarchy group by which the security profile restricts access.
        #[member(optional, text, "AllowedAccessControlHierarchyGroupId")]
        #[setters(
            set_allowed_access_control_hierarchy_group_id,
            get_allowed_access_control_hierarchy_group_id
        )]
        pub allowed_access_control_hierarchy_group_id: Option<String>,
        /// Flow modules that AI agents may call as tools.
        /// At most 10 elements.
        #[member(optional, list(types::FlowModule), "AllowedFlowModules")]
        #[setters(set_allowed_flow_modules, get_allowed_flow_modules)]
        pub allowed_flow_modules: Option<Vec<types::FlowModule>>,
        /// AI agents to which the security profile opens access.
        /// At most 100 elements.
        #[member(optional, list(types::AiAgent), "AllowedAIAgents")]
        #[setters(set_allowed_ai_agents, get_allowed_ai_agents)]
        pub allowed_ai_agents: Option<Vec<types::AiAgent>>,
        /// Fine-grained access settings, among them permissions on data tables.
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
    /// Result of `UpdateSecurityProfile`.
    #[shape("UpdateSecurityProfileOutput", UpdateSecurityProfileOutputBuilder)]
    pub struct UpdateSecurityProfileOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateSecurityProfile` answers when it fails.
    pub enum UpdateSecurityProfileError {
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

/// Builders of `UpdateSecurityProfile`.
pub mod builders {
    pub use super::{
        UpdateSecurityProfileBuilder, UpdateSecurityProfileFluentBuilder,
        UpdateSecurityProfileInputBuilder, UpdateSecurityProfileOutputBuilder,
    };
}
