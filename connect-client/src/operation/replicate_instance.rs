// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ResourceNotReadyException,
    ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Begins copying an instance to another Region; poll `DescribeInstance` for the progress.
    ///
    /// `POST /instance/{InstanceId}/replicate` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html)
    #[http(POST, "/instance/{InstanceId}/replicate")]
    pub struct ReplicateInstance {
        replicate_instance: ReplicateInstanceFluentBuilder,
        builder: ReplicateInstanceBuilder,
        input: (ReplicateInstanceInput, ReplicateInstanceInputBuilder),
        output: ReplicateInstanceOutput,
        error: ReplicateInstanceError,
    }
}

connect_runtime::input! {
    /// Parameters of `ReplicateInstance`.
    #[shape(
        "ReplicateInstanceRequest",
        ReplicateInstanceBuilder,
        ReplicateInstanceInputBuilder
    )]
    pub struct ReplicateInstanceInput {
        /// ID or ARN of the instance to replicate.
        /// Required; 1 to 250 characters; matches `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// AWS Region where the replica is made.
        /// Required; 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "ReplicaRegion", required, min_length(8))]
        #[setters(set_replica_region, get_replica_region)]
        pub replica_region: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Unique alias for the replica.
        /// 1 to 45 characters; matches `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
        #[member(optional, text, "ReplicaAlias", sensitive, min_length(1))]
        #[setters(set_replica_alias, get_replica_alias)]
        pub replica_alias: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ReplicateInstance`.
    #[shape("ReplicateInstanceResponse", ReplicateInstanceOutputBuilder)]
    pub struct ReplicateInstanceOutput {
        /// ID of the replica, equal to that of the source instance.
        /// 1 to 100 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the replica.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ReplicateInstance` answers when it fails.
    pub enum ReplicateInstanceError {
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

/// Builders of `ReplicateInstance`.
pub mod builders {
    pub use super::{
        ReplicateInstanceBuilder, ReplicateInstanceFluentBuilder,
        ReplicateInstanceInputBuilder, ReplicateInstanceOutputBuilder,
    };
}
