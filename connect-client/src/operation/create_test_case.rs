// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, IdempotencyException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    InvalidTestCaseException, LimitExceededException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a test case, which simulates a contact to check the behaviour of flows.
    ///
    /// `PUT /test-cases/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTestCase.html)
    #[http(PUT, "/test-cases/{InstanceId}")]
    pub struct CreateTestCase {
        create_test_case: CreateTestCaseFluentBuilder,
        builder: CreateTestCaseBuilder,
        input: (CreateTestCaseInput, CreateTestCaseInputBuilder),
        output: CreateTestCaseOutput,
        error: CreateTestCaseError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateTestCase`.
    #[shape("CreateTestCaseRequest", CreateTestCaseBuilder, CreateTestCaseInputBuilder)]
    pub struct CreateTestCaseInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the test.
        /// Required; at least 1 character.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the test.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Definition of the test, as JSON.
        /// Required.
        #[member(optional, text, "Content", required)]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// Where the test starts.
        #[member(optional, value(types::TestCaseEntryPoint), "EntryPoint")]
        #[setters(set_entry_point, get_entry_point)]
        pub entry_point: Option<types::TestCaseEntryPoint>,
        /// Custom attributes with which the test starts.
        #[member(optional, text, "InitializationData")]
        #[setters(set_initialization_data, get_initialization_data)]
        pub initialization_data: Option<String>,
        /// Whether to publish the test or only save it; content is validated for `PUBLISHED`, not for `SAVED`.
        #[member(optional, value(types::TestCaseStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TestCaseStatus>,
        /// ID of the test case, for creating it in a replica AWS Region with Amazon Connect Global Resiliency.
        /// At most 500 characters.
        #[member(optional, text, "TestCaseId", header("x-amz-resource-id"))]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
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
    /// Result of `CreateTestCase`.
    #[shape("CreateTestCaseResponse", CreateTestCaseOutputBuilder)]
    pub struct CreateTestCaseOutput {
        /// ID of the new test.
        /// At most 500 characters.
        #[member(optional, text, "TestCaseId")]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
        /// ARN of the new test.
        #[member(optional, text, "TestCaseArn")]
        #[setters(set_test_case_arn, get_test_case_arn)]
        pub test_case_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateTestCase` answers when it fails.
    pub enum CreateTestCaseError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
        /// The request conflicts with an earlier one under the rules of idempotency.
        #[code("IdempotencyException", is_idempotency_exception)]
        IdempotencyException(IdempotencyException),
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
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateTestCase`.
pub mod builders {
    pub use super::{
        CreateTestCaseBuilder, CreateTestCaseFluentBuilder, CreateTestCaseInputBuilder,
        CreateTestCaseOutputBuilder,
    };
}
