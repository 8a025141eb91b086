// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a test case with its content; `Status` selects the saved or published one.
    ///
    /// `GET /test-cases/{InstanceId}/{TestCaseId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTestCase.html)
    #[http(GET, "/test-cases/{InstanceId}/{TestCaseId}")]
    pub struct DescribeTestCase {
        describe_test_case: DescribeTestCaseFluentBuilder,
        builder: DescribeTestCaseBuilder,
        input: (DescribeTestCaseInput, DescribeTestCaseInputBuilder),
        output: DescribeTestCaseOutput,
        error: DescribeTestCaseError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeTestCase`.
    #[shape(
        "DescribeTestCaseRequest",
        DescribeTestCaseBuilder,
        DescribeTestCaseInputBuilder
    )]
    pub struct DescribeTestCaseInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the test case.
        /// Required; at most 500 characters.
        #[member(optional, text, "TestCaseId", label("TestCaseId"), required)]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
        /// Which version to return; by default the published one, or the saved one if none is published.
        #[member(optional, value(types::TestCaseStatus), "Status", query("status"))]
        #[setters(set_status, get_status)]
        pub status: Option<types::TestCaseStatus>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeTestCase`.
    #[shape("DescribeTestCaseResponse", DescribeTestCaseOutputBuilder)]
    pub struct DescribeTestCaseOutput {
        /// Details of the test case.
        #[member(optional, value(types::TestCase), "TestCase")]
        #[setters(set_test_case, get_test_case)]
        pub test_case: Option<types::TestCase>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeTestCase` answers when it fails.
    pub enum DescribeTestCaseError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `DescribeTestCase`.
pub mod builders {
    pub use super::{
        DescribeTestCaseBuilder, DescribeTestCaseFluentBuilder,
        DescribeTestCaseInputBuilder, DescribeTestCaseOutputBuilder,
    };
}
