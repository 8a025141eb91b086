// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns the levels, five at most, that the agent hierarchy of an instance consists of. The groups on them come from `ListUserHierarchyGroups`.
    ///
    /// `GET /user-hierarchy-structure/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeUserHierarchyStructure.html)
    #[http(GET, "/user-hierarchy-structure/{InstanceId}")]
    pub struct DescribeUserHierarchyStructure {
        describe_user_hierarchy_structure: DescribeUserHierarchyStructureFluentBuilder,
        builder: DescribeUserHierarchyStructureBuilder,
        input: (
            DescribeUserHierarchyStructureInput,
            DescribeUserHierarchyStructureInputBuilder,
        ),
        output: DescribeUserHierarchyStructureOutput,
        error: DescribeUserHierarchyStructureError,
    }
}

connect_runtime::input! {
    /// Names the instance whose hierarchy to read.
    #[shape(
        "DescribeUserHierarchyStructureRequest",
        DescribeUserHierarchyStructureBuilder,
        DescribeUserHierarchyStructureInputBuilder
    )]
    pub struct DescribeUserHierarchyStructureInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Carries the levels of the hierarchy.
    #[shape(
        "DescribeUserHierarchyStructureResponse",
        DescribeUserHierarchyStructureOutputBuilder
    )]
    pub struct DescribeUserHierarchyStructureOutput {
        /// Levels of the agent hierarchy.
        #[member(optional, value(types::HierarchyStructure), "HierarchyStructure")]
        #[setters(set_hierarchy_structure, get_hierarchy_structure)]
        pub hierarchy_structure: Option<types::HierarchyStructure>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeUserHierarchyStructure` answers when it fails.
    pub enum DescribeUserHierarchyStructureError {
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

/// Builders of `DescribeUserHierarchyStructure`.
pub mod builders {
    pub use super::{
        DescribeUserHierarchyStructureBuilder,
        DescribeUserHierarchyStructureFluentBuilder,
        DescribeUserHierarchyStructureInputBuilder,
        DescribeUserHierarchyStructureOutputBuilder,
    };
}
