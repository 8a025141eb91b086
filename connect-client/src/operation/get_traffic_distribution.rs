// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns the present shares of calls, agents and sign-ins per Region of a group.
    ///
    /// `GET /traffic-distribution/{Id}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTrafficDistribution.html)
    #[http(GET, "/traffic-distribution/{Id}")]
    pub struct GetTrafficDistribution {
        get_traffic_distribution: GetTrafficDistributionFluentBuilder,
        builder: GetTrafficDistributionBuilder,
        input: (GetTrafficDistributionInput, GetTrafficDistributionInputBuilder),
        output: GetTrafficDistributionOutput,
        error: GetTrafficDistributionError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetTrafficDistribution`.
    #[shape(
        "GetTrafficDistributionRequest",
        GetTrafficDistributionBuilder,
        GetTrafficDistributionInputBuilder
    )]
    pub struct GetTrafficDistributionInput {
        /// ID or ARN of the traffic distribution group; calls from the replicated AWS Region need the ARN.
        /// Required; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "Id", label("Id"), required)]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `GetTrafficDistribution`.
    #[shape("GetTrafficDistributionResponse", GetTrafficDistributionOutputBuilder)]
    pub struct GetTrafficDistributionOutput {
        /// How traffic is split between the instance and its replicas.
        #[member(optional, value(types::TelephonyConfig), "TelephonyConfig")]
        #[setters(set_telephony_config, get_telephony_config)]
        pub telephony_config: Option<types::TelephonyConfig>,
        /// ID of the traffic distribution group.
        /// Matches `^[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the traffic distribution group.
        /// Matches `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Which AWS Regions agents sign in through, for the instance and its replicas.
        #[member(optional, value(types::SignInConfig), "SignInConfig")]
        #[setters(set_sign_in_config, get_sign_in_config)]
        pub sign_in_config: Option<types::SignInConfig>,
        /// How agents are split between the instance and its replicas.
        #[member(optional, value(types::AgentConfig), "AgentConfig")]
        #[setters(set_agent_config, get_agent_config)]
        pub agent_config: Option<types::AgentConfig>,
        /// When the group last failed over; set anew when `UpdateTrafficDistribution` changes the distribution.
        #[member(optional, value(primitives::DateTime), "LastFailoverTime")]
        #[setters(set_last_failover_time, get_last_failover_time)]
        pub last_failover_time: Option<primitives::DateTime>,
    }
}

connect_runtime::operation_error! {
    /// What `GetTrafficDistribution` answers when it fails.
    pub enum GetTrafficDistributionError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
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

/// Builders of `GetTrafficDistribution`.
pub mod builders {
    pub use super::{
        GetTrafficDistributionBuilder, GetTrafficDistributionFluentBuilder,
        GetTrafficDistributionInputBuilder, GetTrafficDistributionOutputBuilder,
    };
}
