// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds, renames or removes the levels of the agent hierarchy.
    ///
    /// `POST /user-hierarchy-structure/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserHierarchyStructure.html)
    #[http(POST, "/user-hierarchy-structure/{InstanceId}")]
    pub struct UpdateUserHierarchyStructure {
        update_user_hierarchy_structure: UpdateUserHierarchyStructureFluentBuilder,
        builder: UpdateUserHierarchyStructureBuilder,
        input: (UpdateUserHierarchyStructureInput, UpdateUserHierarchyStructureInputBuilder),
        output: UpdateUserHierarchyStructureOutput,
        error: UpdateUserHierarchyStructureError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateUserHierarchyStructure`.
    #[shape(
        "UpdateUserHierarchyStructureRequest",
        UpdateUserHierarchyStructureBuilder,
        UpdateUserHierarchyStructureInputBuilder
    )]
    pub struct UpdateUserHierarchyStructureInput {
        /// Levels of the hierarchy to change.
        /// Required.
        #[member(
            optional,
            value(types::HierarchyStructureUpdate),
            "HierarchyStructure",
            required
        )]
        #[setters(set_hierarchy_structure, get_hierarchy_structure)]
        pub hierarchy_structure: Option<types::HierarchyStructureUpdate>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateUserHierarchyStructure`.
    #[shape("UpdateUserHierarchyStructureOutput", UpdateUserHierarchyStructureOutputBuilder)]
    pub struct UpdateUserHierarchyStructureOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserHierarchyStructure` answers when it fails.
    pub enum UpdateUserHierarchyStructureError {
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

/// Builders of `UpdateUserHierarchyStructure`.
pub mod builders {
    pub use super::{
        UpdateUserHierarchyStructureBuilder, UpdateUserHierarchyStructureFluentBuilder,
        UpdateUserHierarchyStructureInputBuilder,
        UpdateUserHierarchyStructureOutputBuilder,
    };
}
