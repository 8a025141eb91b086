// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns one group of the agent hierarchy, with its level and the groups on its path.
    ///
    /// `GET /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeUserHierarchyGroup.html)
    #[http(GET, "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}")]
    pub struct DescribeUserHierarchyGroup {
        describe_user_hierarchy_group: DescribeUserHierarchyGroupFluentBuilder,
        builder: DescribeUserHierarchyGroupBuilder,
        input: (DescribeUserHierarchyGroupInput, DescribeUserHierarchyGroupInputBuilder),
        output: DescribeUserHierarchyGroupOutput,
        error: DescribeUserHierarchyGroupError,
    }
}

connect_runtime::input! {
    /// Names the hierarchy group to read.
    #[shape(
        "DescribeUserHierarchyGroupRequest",
        DescribeUserHierarchyGroupBuilder,
        DescribeUserHierarchyGroupInputBuilder
    )]
    pub struct DescribeUserHierarchyGroupInput {
        /// ID of the group to read.
        /// Required.
        #[member(optional, text, "HierarchyGroupId", label("HierarchyGroupId"), required)]
        #[setters(set_hierarchy_group_id, get_hierarchy_group_id)]
        pub hierarchy_group_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Carries the group asked for.
    #[shape("DescribeUserHierarchyGroupResponse", DescribeUserHierarchyGroupOutputBuilder)]
    pub struct DescribeUserHierarchyGroupOutput {
        /// Group with its level and path.
        #[member(optional, value(types::HierarchyGroup), "HierarchyGroup")]
        #[setters(set_hierarchy_group, get_hierarchy_group)]
        pub hierarchy_group: Option<types::HierarchyGroup>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeUserHierarchyGroup` answers when it fails.
    pub enum DescribeUserHierarchyGroupError {
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

/// Builders of `DescribeUserHierarchyGroup`.
pub mod builders {
    pub use super::{
        DescribeUserHierarchyGroupBuilder, DescribeUserHierarchyGroupFluentBuilder,
        DescribeUserHierarchyGroupInputBuilder, DescribeUserHierarchyGroupOutputBuilder,
    };
}
