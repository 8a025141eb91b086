// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Puts a user into a hierarchy group. The answer is empty.
    ///
    /// `POST /users/{InstanceId}/{UserId}/hierarchy` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserHierarchy.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/hierarchy")]
    pub struct UpdateUserHierarchy {
        update_user_hierarchy: UpdateUserHierarchyFluentBuilder,
        builder: UpdateUserHierarchyBuilder,
        input: (UpdateUserHierarchyInput, UpdateUserHierarchyInputBuilder),
        output: UpdateUserHierarchyOutput,
        error: UpdateUserHierarchyError,
    }
}

connect_runtime::input! {
    /// Names a user and the hierarchy group to join.
    #[shape(
        "UpdateUserHierarchyRequest",
        UpdateUserHierarchyBuilder,
        UpdateUserHierarchyInputBuilder
    )]
    pub struct UpdateUserHierarchyInput {
        /// ID of the group.
        #[member(optional, text, "HierarchyGroupId")]
        #[setters(set_hierarchy_group_id, get_hierarchy_group_id)]
        pub hierarchy_group_id: Option<String>,
        /// ID of the user to place in the group.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateUserHierarchy`.
    #[shape("UpdateUserHierarchyOutput", UpdateUserHierarchyOutputBuilder)]
    pub struct UpdateUserHierarchyOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserHierarchy` answers when it fails.
    pub enum UpdateUserHierarchyError {
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

/// Builders of `UpdateUserHierarchy`.
pub mod builders {
    pub use super::{
        UpdateUserHierarchyBuilder, UpdateUserHierarchyFluentBuilder,
        UpdateUserHierarchyInputBuilder, UpdateUserHierarchyOutputBuilder,
    };
}
