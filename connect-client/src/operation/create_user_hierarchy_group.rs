// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates an agent hierarchy group, at the top level unless `ParentGroupId` is given.
    ///
    /// `PUT /user-hierarchy-groups/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateUserHierarchyGroup.html)
    #[http(PUT, "/user-hierarchy-groups/{InstanceId}")]
    pub struct CreateUserHierarchyGroup {
        create_user_hierarchy_group: CreateUserHierarchyGroupFluentBuilder,
        builder: CreateUserHierarchyGroupBuilder,
        input: (CreateUserHierarchyGroupInput, CreateUserHierarchyGroupInputBuilder),
        output: CreateUserHierarchyGroupOutput,
        error: CreateUserHierarchyGroupError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateUserHierarchyGroup`.
    #[shape(
        "CreateUserHierarchyGroupRequest",
        CreateUserHierarchyGroupBuilder,
        CreateUserHierarchyGroupInputBuilder
    )]
    pub struct CreateUserHierarchyGroupInput {
        /// Name of the hierarchy group.
        /// Required.
        #[member(optional, text, "Name", required)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// ID of the parent group; without it, the new group is at level one.
        #[member(optional, text, "ParentGroupId")]
        #[setters(set_parent_group_id, get_parent_group_id)]
        pub parent_group_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
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
    /// Result of `CreateUserHierarchyGroup`.
    #[shape("CreateUserHierarchyGroupResponse", CreateUserHierarchyGroupOutputBuilder)]
    pub struct CreateUserHierarchyGroupOutput {
        /// ID of the new hierarchy group.
        #[member(optional, text, "HierarchyGroupId")]
        #[setters(set_hierarchy_group_id, get_hierarchy_group_id)]
        pub hierarchy_group_id: Option<String>,
        /// ARN of the new hierarchy group.
        #[member(optional, text, "HierarchyGroupArn")]
        #[setters(set_hierarchy_group_arn, get_hierarchy_group_arn)]
        pub hierarchy_group_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateUserHierarchyGroup` answers when it fails.
    pub enum CreateUserHierarchyGroupError {
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

/// Builders of `CreateUserHierarchyGroup`.
pub mod builders {
    pub use super::{
        CreateUserHierarchyGroupBuilder, CreateUserHierarchyGroupFluentBuilder,
        CreateUserHierarchyGroupInputBuilder, CreateUserHierarchyGroupOutputBuilder,
    };
}
