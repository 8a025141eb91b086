// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Renames a group of the agent hierarchy.
    ///
    /// `POST /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}/name` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserHierarchyGroupName.html)
    #[http(POST, "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}/name")]
    pub struct UpdateUserHierarchyGroupName {
        update_user_hierarchy_group_name: UpdateUserHierarchyGroupNameFluentBuilder,
        builder: UpdateUserHierarchyGroupNameBuilder,
        input: (UpdateUserHierarchyGroupNameInput, UpdateUserHierarchyGroupNameInputBuilder),
        output: UpdateUserHierarchyGroupNameOutput,
        error: UpdateUserHierarchyGroupNameError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateUserHierarchyGroupName`.
    #[shape(
        "UpdateUserHierarchyGroupNameRequest",
        UpdateUserHierarchyGroupNameBuilder,
        UpdateUserHierarchyGroupNameInputBuilder
    )]
    pub struct UpdateUserHierarchyGroupNameInput {
        /// New name.
        /// Required.
        #[member(optional, text, "Name", required)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// ID of the hierarchy group to rename.
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
    /// Result of `UpdateUserHierarchyGroupName`.
    #[shape("UpdateUserHierarchyGroupNameOutput", UpdateUserHierarchyGroupNameOutputBuilder)]
    pub struct UpdateUserHierarchyGroupNameOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserHierarchyGroupName` answers when it fails.
    pub enum UpdateUserHierarchyGroupNameError {
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateUserHierarchyGroupName`.
pub mod builders {
    pub use super::{
        UpdateUserHierarchyGroupNameBuilder, UpdateUserHierarchyGroupNameFluentBuilder,
        UpdateUserHierarchyGroupNameInputBuilder,
        UpdateUserHierarchyGroupNameOutputBuilder,
    };
}
