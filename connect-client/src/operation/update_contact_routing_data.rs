// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidActiveRegionException,
    InvalidParameterException, ResourceConflictException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Changes how a waiting contact is routed: its place in the queue through `QueuePriority` or `QueueTimeAdjustmentSeconds`, and the agents it is meant for through `RoutingCriteria`. A worse priority sends the contact towards the end of the queue; a greater routing age makes it look older and so moves it forward. The age only influences the order: the waiting time that metrics report stays the real one.
    ///
    /// `POST /contacts/{InstanceId}/{ContactId}/routing-data` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactRoutingData.html)
    #[http(POST, "/contacts/{InstanceId}/{ContactId}/routing-data")]
    pub struct UpdateContactRoutingData {
        update_contact_routing_data: UpdateContactRoutingDataFluentBuilder,
        builder: UpdateContactRoutingDataBuilder,
        input: (UpdateContactRoutingDataInput, UpdateContactRoutingDataInputBuilder),
        output: UpdateContactRoutingDataOutput,
        error: UpdateContactRoutingDataError,
    }
}

connect_runtime::input! {
    /// Names a contact and the routing settings to change.
    #[shape(
        "UpdateContactRoutingDataRequest",
        UpdateContactRoutingDataBuilder,
        UpdateContactRoutingDataInputBuilder
    )]
    pub struct UpdateContactRoutingDataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact to reroute.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Seconds by which the routing age grows, or shrinks when negative; agents get the oldest contact first. Not together with `QueuePriority`.
        #[member(optional, copy(i32), "QueueTimeAdjustmentSeconds")]
        #[setters(set_queue_time_adjustment_seconds, get_queue_time_adjustment_seconds)]
        pub queue_time_adjustment_seconds: Option<i32>,
        /// New priority: a smaller number is served earlier, and contacts start with 5. Not together with `QueueTimeAdjustmentSeconds`.
        /// 1 to 9223372036854775807.
        #[member(optional, copy(i64), "QueuePriority", min(1.0))]
        #[setters(set_queue_priority, get_queue_priority)]
        pub queue_priority: Option<i64>,
        /// New criteria that pick the agents within the queue.
        #[member(optional, value(types::RoutingCriteriaInput), "RoutingCriteria")]
        #[setters(set_routing_criteria, get_routing_criteria)]
        pub routing_criteria: Option<types::RoutingCriteriaInput>,
    }
}

connect_runtime::output! {
    /// Empty answer: success carries no data.
    #[shape("UpdateContactRoutingDataResponse", UpdateContactRoutingDataOutputBuilder)]
    pub struct UpdateContactRoutingDataOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactRoutingData` answers when it fails.
    pub enum UpdateContactRoutingDataError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The call is refused because of which Region is active.
        #[code("InvalidActiveRegionException", is_invalid_active_region_exception)]
        InvalidActiveRegionException(InvalidActiveRegionException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
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

/// Builders of `UpdateContactRoutingData`.
pub mod builders {
    pub use super::{
        UpdateContactRoutingDataBuilder, UpdateContactRoutingDataFluentBuilder,
        UpdateContactRoutingDataInputBuilder, UpdateContactRoutingDataOutputBuilder,
    };
}
