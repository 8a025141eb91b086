// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceInUseException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a traffic distribution group; must be called in the Region of its creation.
    ///
    /// `DELETE /traffic-distribution-group/{TrafficDistributionGroupId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTrafficDistributionGroup.html)
    #[http(DELETE, "/traffic-distribution-group/{TrafficDistributionGroupId}")]
    pub struct DeleteTrafficDistributionGroup {
        delete_traffic_distribution_group: DeleteTrafficDistributionGroupFluentBuilder,
        builder: DeleteTrafficDistributionGroupBuilder,
        input: (
            DeleteTrafficDistributionGroupInput,
            DeleteTrafficDistributionGroupInputBuilder,
        ),
        output: DeleteTrafficDistributionGroupOutput,
        error: DeleteTrafficDistributionGroupError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteTrafficDistributionGroup`.
    #[shape(
        "DeleteTrafficDistributionGroupRequest",
        DeleteTrafficDistributionGroupBuilder,
        DeleteTrafficDistributionGroupInputBuilder
    )]
    pub struct DeleteTrafficDistributionGroupInput {
        /// ID or ARN of the traffic distribution group to delete.
        /// Required; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(
            optional,
            text,
            "TrafficDistributionGroupId",
            label("TrafficDistributionGroupId"),
            required
        )]
        #[setters(set_traffic_distribution_group_id, get_traffic_distribution_group_id)]
        pub traffic_distribution_group_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteTrafficDistributionGroup`.
    #[shape(
        "DeleteTrafficDistributionGroupResponse",
        DeleteTrafficDistributionGroupOutputBuilder
    )]
    pub struct DeleteTrafficDistributionGroupOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteTrafficDistributionGroup` answers when it fails.
    pub enum DeleteTrafficDistributionGroupError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteTrafficDistributionGroup`.
pub mod builders {
    pub use super::{
        DeleteTrafficDistributionGroupBuilder,
        DeleteTrafficDistributionGroupFluentBuilder,
        DeleteTrafficDistributionGroupInputBuilder,
        DeleteTrafficDistributionGroupOutputBuilder,
    };
}
