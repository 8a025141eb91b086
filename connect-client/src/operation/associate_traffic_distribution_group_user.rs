// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds an agent to a traffic distribution group; works only in the group's home Region.
    ///
    /// `PUT /traffic-distribution-group/{TrafficDistributionGroupId}/user` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateTrafficDistributionGroupUser.html)
    #[http(PUT, "/traffic-distribution-group/{TrafficDistributionGroupId}/user")]
    pub struct AssociateTrafficDistributionGroupUser {
        associate_traffic_distribution_group_user: AssociateTrafficDistributionGroupUserFluentBuilder,
        builder: AssociateTrafficDistributionGroupUserBuilder,
        input: (
            AssociateTrafficDistributionGroupUserInput,
            AssociateTrafficDistributionGroupUserInputBuilder,
        ),
        output: AssociateTrafficDistributionGroupUserOutput,
        error: AssociateTrafficDistributionGroupUserError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateTrafficDistributionGroupUser`.
    #[shape(
        "AssociateTrafficDistributionGroupUserRequest",
        AssociateTrafficDistributionGroupUserBuilder,
        AssociateTrafficDistributionGroupUserInputBuilder
    )]
    pub struct AssociateTrafficDistributionGroupUserInput {
        /// ID or ARN of the traffic distribution group.
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
        /// ID or ARN of the user.
        /// Required.
        #[member(optional, text, "UserId", required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateTrafficDistributionGroupUser`.
    #[shape(
        "AssociateTrafficDistributionGroupUserResponse",
        AssociateTrafficDistributionGroupUserOutputBuilder
    )]
    pub struct AssociateTrafficDistributionGroupUserOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateTrafficDistributionGroupUser` answers when it fails.
    pub enum AssociateTrafficDistributionGroupUserError {
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

/// Builders of `AssociateTrafficDistributionGroupUser`.
pub mod builders {
    pub use super::{
        AssociateTrafficDistributionGroupUserBuilder,
        AssociateTrafficDistributionGroupUserFluentBuilder,
        AssociateTrafficDistributionGroupUserInputBuilder,
        AssociateTrafficDistributionGroupUserOutputBuilder,
    };
}
