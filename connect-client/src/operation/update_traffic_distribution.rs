// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Shifts the shares of calls, agents and sign-ins between the Regions of a group.
    ///
    /// `PUT /traffic-distribution/{Id}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html)
    #[http(PUT, "/traffic-distribution/{Id}")]
    pub struct UpdateTrafficDistribution {
        update_traffic_distribution: UpdateTrafficDistributionFluentBuilder,
        builder: UpdateTrafficDistributionBuilder,
        input: (UpdateTrafficDistributionInput, UpdateTrafficDistributionInputBuilder),
        output: UpdateTrafficDistributionOutput,
        error: UpdateTrafficDistributionError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateTrafficDistribution`.
    #[shape(
        "UpdateTrafficDistributionRequest",
        UpdateTrafficDistributionBuilder,
        UpdateTrafficDistributionInputBuilder
    )]
    pub struct UpdateTrafficDistributionInput {
        /// ID or ARN of the traffic distribution group; only the ARN works from the replica's AWS Region.
        /// Required; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "Id", label("Id"), required)]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// How traffic is shared between the instance and its replicas.
        #[member(optional, value(types::TelephonyConfig), "TelephonyConfig")]
        #[setters(set_telephony_config, get_telephony_config)]
        pub telephony_config: Option<types::TelephonyConfig>,
        /// Which AWS Regions agents sign in through, for the instance and its replicas.
        #[member(optional, value(types::SignInConfig), "SignInConfig")]
        #[setters(set_sign_in_config, get_sign_in_config)]
        pub sign_in_config: Option<types::SignInConfig>,
        /// How agents are shared between the instance and its replicas.
        #[member(optional, value(types::AgentConfig), "AgentConfig")]
        #[setters(set_agent_config, get_agent_config)]
        pub agent_config: Option<types::AgentConfig>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateTrafficDistribution`.
    #[shape("UpdateTrafficDistributionResponse", UpdateTrafficDistributionOutputBuilder)]
    pub struct UpdateTrafficDistributionOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateTrafficDistribution` answers when it fails.
    pub enum UpdateTrafficDistributionError {
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
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateTrafficDistribution`.
pub mod builders {
    pub use super::{
        UpdateTrafficDistributionBuilder, UpdateTrafficDistributionFluentBuilder,
        UpdateTrafficDistributionInputBuilder, UpdateTrafficDistributionOutputBuilder,
    };
}
