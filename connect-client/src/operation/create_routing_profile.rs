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
    /// Creates a routing profile that fixes which channels and queues its agents serve.
    ///
    /// `PUT /routing-profiles/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateRoutingProfile.html)
    #[http(PUT, "/routing-profiles/{InstanceId}")]
    pub struct CreateRoutingProfile {
        create_routing_profile: CreateRoutingProfileFluentBuilder,
        builder: CreateRoutingProfileBuilder,
        input: (CreateRoutingProfileInput, CreateRoutingProfileInputBuilder),
        output: CreateRoutingProfileOutput,
        error: CreateRoutingProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateRoutingProfile`.
    #[shape(
        "CreateRoutingProfileRequest",
        CreateRoutingProfileBuilder,
        CreateRoutingProfileInputBuilder
    )]
    pub struct CreateRoutingProfileInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the routing profile.
        /// Required; 1 to 127 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the routing profile.
        /// Required; 1 to 250 characters.
        #[member(optional, text, "Description", required, min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ID of the queue for outbound contacts by default.
        /// Required.
        #[member(optional, text, "DefaultOutboundQueueId", required)]
        #[setters(set_default_outbound_queue_id, get_default_outbound_queue_id)]
        pub default_outbound_queue_id: Option<String>,
        /// Inbound queues of the profile; without any, agents can only call out.
        /// 1 to 10 elements.
        #[member(
            optional,
            list(types::RoutingProfileQueueConfig),
            "QueueConfigs",
            min_length(1)
        )]
        #[setters(set_queue_configs, get_queue_configs)]
        pub queue_configs: Option<Vec<types::RoutingProfileQueueConfig>>,
        /// Queues whose contacts can be picked or assigned by hand; of voice contacts, only agent-first callbacks can.
        /// 1 to 10 elements.
        #[member(
            optional,
            list(types::RoutingProfileManualAssignmentQueueConfig),
            "ManualAssignmentQueueConfigs",
            min_length(1)
        )]
        #[setters(set_manual_assignment_queue_configs, get_manual_assignment_queue_configs)]
        pub manual_assignment_queue_configs: Option<
            Vec<types::RoutingProfileManualAssignmentQueueConfig>,
        >,
        /// Channels whose contacts agents of the profile take in the Contact Control Panel.
        /// Required.
        #[member(optional, list(types::MediaConcurrency), "MediaConcurrencies", required)]
        #[setters(set_media_concurrencies, get_media_concurrencies)]
        pub media_concurrencies: Option<Vec<types::MediaConcurrency>>,
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
        /// Whether agents are ordered by how long they are idle or by when they last had an inbound contact.
        #[member(optional, value(types::AgentAvailabilityTimer), "AgentAvailabilityTimer")]
        #[setters(set_agent_availability_timer, get_agent_availability_timer)]
        pub agent_availability_timer: Option<types::AgentAvailabilityTimer>,
    }
}

connect_runtime::output! {
    /// Result of `CreateRoutingProfile`.
    #[shape("CreateRoutingProfileResponse", CreateRoutingProfileOutputBuilder)]
    pub struct CreateRoutingProfileOutput {
        /// ARN of the new routing profile.
        #[member(optional, text, "RoutingProfileArn")]
        #[setters(set_routing_profile_arn, get_routing_profile_arn)]
        pub routing_profile_arn: Option<String>,
        /// ID of the new routing profile.
        #[member(optional, text, "RoutingProfileId")]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateRoutingProfile` answers when it fails.
    pub enum CreateRoutingProfileError {
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

/// Builders of `CreateRoutingProfile`.
pub mod builders {
    pub use super::{
        CreateRoutingProfileBuilder, CreateRoutingProfileFluentBuilder,
        CreateRoutingProfileInputBuilder, CreateRoutingProfileOutputBuilder,
    };
}
