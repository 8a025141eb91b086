// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, InvalidTestCaseException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes content or metadata of a test case; tags need `TagResource`.
    ///
    /// `POST /test-cases/{InstanceId}/{TestCaseId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTestCase.html)
    #[http(POST, "/test-cases/{InstanceId}/{TestCaseId}")]
    pub struct UpdateTestCase {
        update_test_case: UpdateTestCaseFluentBuilder,
        builder: UpdateTestCaseBuilder,
        input: (UpdateTestCaseInput, UpdateTestCaseInputBuilder),
        output: UpdateTestCaseOutput,
        error: UpdateTestCaseError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateTestCase`.
    #[shape("UpdateTestCaseRequest", UpdateTestCaseBuilder, UpdateTestCaseInputBuilder)]
    pub struct UpdateTestCaseInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the test case to change.
        /// Required; at most 500 characters.
        #[member(optional, text, "TestCaseId", label("TestCaseId"), required)]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
        /// New content of the test, as JSON.
        #[member(optional, text, "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// Where the test starts.
        #[member(optional, value(types::TestCaseEntryPoint), "EntryPoint")]
        #[setters(set_entry_point, get_entry_point)]
        pub entry_point: Option<types::TestCaseEntryPoint>,
        /// Attributes that the test is given at its start.
        #[member(optional, text, "InitializationData")]
        #[setters(set_initialization_data, get_initialization_data)]
        pub initialization_data: Option<String>,
        /// New name.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// New status; content is validated for `PUBLISHED`, but not for `SAVED`.
        #[member(optional, value(types::TestCaseStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TestCaseStatus>,
        /// When it was last changed.
        #[member(
            optional,
            value(primitives::DateTime),
            "LastModifiedTime",
            header("x-amz-last-modified-time")
        )]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion", header("x-amz-last-modified-region"))]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateTestCase`.
    #[shape("UpdateTestCaseResponse", UpdateTestCaseOutputBuilder)]
    pub struct UpdateTestCaseOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateTestCase` answers when it fails.
    pub enum UpdateTestCaseError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
        /// The content of the test case failed validation, for the reasons listed in `Problems`.
        #[code("InvalidTestCaseException", is_invalid_test_case_exception)]
        InvalidTestCaseException(InvalidTestCaseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateTestCase`.
pub mod builders {
    pub use super::{
        UpdateTestCaseBuilder, UpdateTestCaseFluentBuilder, UpdateTestCaseInputBuilder,
        UpdateTestCaseOutputBuilder,
    };
}
