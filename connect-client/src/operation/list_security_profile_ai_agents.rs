// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the AI agents that a security profile permits, in pages.
    ///
    /// `GET /security-profiles-ai-agents/{InstanceId}/{SecurityProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfileAIAgents.html)
    #[http(GET, "/security-profiles-ai-agents/{InstanceId}/{SecurityProfileId}")]
    pub struct ListSecurityProfileAIAgents {
        list_security_profile_ai_agents: ListSecurityProfileAIAgentsFluentBuilder,
        builder: ListSecurityProfileAiAgentsBuilder,
        input: (ListSecurityProfileAiAgentsInput, ListSecurityProfileAiAgentsInputBuilder),
        output: ListSecurityProfileAiAgentsOutput,
        error: ListSecurityProfileAIAgentsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListSecurityProfileAIAgents`.
    #[shape(
        "ListSecurityProfileAIAgentsRequest",
        ListSecurityProfileAiAgentsBuilder,
        ListSecurityProfileAiAgentsInputBuilder
    )]
    pub struct ListSecurityProfileAiAgentsInput {
        /// ID of the security profile.
        /// Required.
        #[member(optional, text, "SecurityProfileId", label("SecurityProfileId"), required)]
        #[setters(set_security_profile_id, get_security_profile_id)]
        pub security_profile_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListSecurityProfileAIAgents`.
    #[shape("ListSecurityProfileAIAgentsResponse", ListSecurityProfileAiAgentsOutputBuilder)]
    pub struct ListSecurityProfileAiAgentsOutput {
        /// Permitted AI agents on this page, each with its type.
        /// At most 100 elements.
        #[member(optional, list(types::AiAgent), "AllowedAIAgents")]
        #[setters(set_allowed_ai_agents, get_allowed_ai_agents)]
        pub allowed_ai_agents: Option<Vec<types::AiAgent>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListSecurityProfileAIAgents` answers when it fails.
    pub enum ListSecurityProfileAIAgentsError {
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

connect_runtime::paginator! {
    /// Walks through all pages of [`ListSecurityProfileAIAgents`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListSecurityProfileAiAgentsPaginator {
        operation: ListSecurityProfileAIAgents,
        builder: ListSecurityProfileAiAgentsBuilder,
        #[items(allowed_ai_agents)]
        items: ListSecurityProfileAiAgentsPaginatorItems<types::AiAgent>,
    }
}

/// Builders of `ListSecurityProfileAIAgents`.
pub mod builders {
    pub use super::{
        ListSecurityProfileAiAgentsBuilder, ListSecurityProfileAIAgentsFluentBuilder,
        ListSecurityProfileAiAgentsInputBuilder, ListSecurityProfileAiAgentsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListSecurityProfileAiAgentsPaginator;
    pub use super::ListSecurityProfileAiAgentsPaginatorItems;
}
