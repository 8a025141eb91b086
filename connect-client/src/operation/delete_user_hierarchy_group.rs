// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a hierarchy group that has neither agents nor child groups any more.
    ///
    /// `DELETE /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteUserHierarchyGroup.html)
    #[http(DELETE, "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}")]
    pub struct DeleteUserHierarchyGroup {
        delete_user_hierarchy_group: DeleteUserHierarchyGroupFluentBuilder,
        builder: DeleteUserHierarchyGroupBuilder,
        input: (DeleteUserHierarchyGroupInput, DeleteUserHierarchyGroupInputBuilder),
        output: DeleteUserHierarchyGroupOutput,
        error: DeleteUserHierarchyGroupError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteUserHierarchyGroup`.
    #[shape(
        "DeleteUserHierarchyGroupRequest",
        DeleteUserHierarchyGroupBuilder,
        DeleteUserHierarchyGroupInputBuilder
    )]
    pub struct DeleteUserHierarchyGroupInput {
        /// ID of the hierarchy group to delete.
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
    /// Result of `DeleteUserHierarchyGroup`.
    #[shape("DeleteUserHierarchyGroupOutput", DeleteUserHierarchyGroupOutputBuilder)]
    pub struct DeleteUserHierarchyGroupOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteUserHierarchyGroup` answers when it fails.
    pub enum DeleteUserHierarchyGroupError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteUserHierarchyGroup`.
pub mod builders {
    pub use super::{
        DeleteUserHierarchyGroupBuilder, DeleteUserHierarchyGroupFluentBuilder,
        DeleteUserHierarchyGroupInputBuilder, DeleteUserHierarchyGroupOutputBuilder,
    };
}
