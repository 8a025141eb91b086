// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ResourceNotReadyException,
    ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a group that splits traffic between Regions; the instance must be replicated already.
    ///
    /// `PUT /traffic-distribution-group` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html)
    #[http(PUT, "/traffic-distribution-group")]
    pub struct CreateTrafficDistributionGroup {
        create_traffic_distribution_group: CreateTrafficDistributionGroupFluentBuilder,
        builder: CreateTrafficDistributionGroupBuilder,
        input: (
            CreateTrafficDistributionGroupInput,
            CreateTrafficDistributionGroupInputBuilder,
        ),
        output: CreateTrafficDistributionGroupOutput,
        error: CreateTrafficDistributionGroupError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateTrafficDistributionGroup`.
    #[shape(
        "CreateTrafficDistributionGroupRequest",
        CreateTrafficDistributionGroupBuilder,
        CreateTrafficDistributionGroupInputBuilder
    )]
    pub struct CreateTrafficDistributionGroupInput {
        /// Name of the group.
        /// Required; 1 to 128 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the group.
        /// 1 to 250 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ID or ARN of the replicated Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
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
    }
}

connect_runtime::output! {
    /// Result of `CreateTrafficDistributionGroup`.
    #[shape(
        "CreateTrafficDistributionGroupResponse",
        CreateTrafficDistributionGroupOutputBuilder
    )]
    pub struct CreateTrafficDistributionGroupOutput {
        /// ID of the new group.
        /// Matches `^[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the new group.
        /// Matches `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateTrafficDistributionGroup` answers when it fails.
    pub enum CreateTrafficDistributionGroupError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The resource is not yet in a state that permits the call; a later retry can succeed.
        #[code("ResourceNotReadyException", is_resource_not_ready_exception)]
        ResourceNotReadyException(ResourceNotReadyException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateTrafficDistributionGroup`.
pub mod builders {
    pub use super::{
        CreateTrafficDistributionGroupBuilder,
        CreateTrafficDistributionGroupFluentBuilder,
        CreateTrafficDistributionGroupInputBuilder,
        CreateTrafficDistributionGroupOutputBuilder,
    };
}
