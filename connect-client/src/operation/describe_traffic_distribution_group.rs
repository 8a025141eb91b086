// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a traffic distribution group and its status.
    ///
    /// `GET /traffic-distribution-group/{TrafficDistributionGroupId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTrafficDistributionGroup.html)
    #[http(GET, "/traffic-distribution-group/{TrafficDistributionGroupId}")]
    pub struct DescribeTrafficDistributionGroup {
        describe_traffic_distribution_group: DescribeTrafficDistributionGroupFluentBuilder,
        builder: DescribeTrafficDistributionGroupBuilder,
        input: (
            DescribeTrafficDistributionGroupInput,
            DescribeTrafficDistributionGroupInputBuilder,
        ),
        output: DescribeTrafficDistributionGroupOutput,
        error: DescribeTrafficDistributionGroupError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeTrafficDistributionGroup`.
    #[shape(
        "DescribeTrafficDistributionGroupRequest",
        DescribeTrafficDistributionGroupBuilder,
        DescribeTrafficDistributionGroupInputBuilder
    )]
    pub struct DescribeTrafficDistributionGroupInput {
        /// ID or ARN of the traffic distribution group; a call from the replicated Region needs the ARN.
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
    /// Result of `DescribeTrafficDistributionGroup`.
    #[shape(
        "DescribeTrafficDistributionGroupResponse",
        DescribeTrafficDistributionGroupOutputBuilder
    )]
    pub struct DescribeTrafficDistributionGroupOutput {
        /// Details of the traffic distribution group.
        #[member(
            optional,
            value(types::TrafficDistributionGroup),
            "TrafficDistributionGroup"
        )]
        #[setters(set_traffic_distribution_group, get_traffic_distribution_group)]
        pub traffic_distribution_group: Option<types::TrafficDistributionGroup>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeTrafficDistributionGroup` answers when it fails.
    pub enum DescribeTrafficDistributionGroupError {
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

/// Builders of `DescribeTrafficDistributionGroup`.
pub mod builders {
    pub use super::{
        DescribeTrafficDistributionGroupBuilder,
        DescribeTrafficDistributionGroupFluentBuilder,
        DescribeTrafficDistributionGroupInputBuilder,
        DescribeTrafficDistributionGroupOutputBuilder,
    };
}
