// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a test case from the instance.
    ///
    /// `DELETE /test-cases/{InstanceId}/{TestCaseId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTestCase.html)
    #[http(DELETE, "/test-cases/{InstanceId}/{TestCaseId}")]
    pub struct DeleteTestCase {
        delete_test_case: DeleteTestCaseFluentBuilder,
        builder: DeleteTestCaseBuilder,
        input: (DeleteTestCaseInput, DeleteTestCaseInputBuilder),
        output: DeleteTestCaseOutput,
        error: DeleteTestCaseError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteTestCase`.
    #[shape("DeleteTestCaseRequest", DeleteTestCaseBuilder, DeleteTestCaseInputBuilder)]
    pub struct DeleteTestCaseInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the test case to delete.
        /// Required; at most 500 characters.
        #[member(optional, text, "TestCaseId", label("TestCaseId"), required)]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteTestCase`.
    #[shape("DeleteTestCaseResponse", DeleteTestCaseOutputBuilder)]
    pub struct DeleteTestCaseOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteTestCase` answers when it fails.
    pub enum DeleteTestCaseError {
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

/// Builders of `DeleteTestCase`.
pub mod builders {
    pub use super::{
        DeleteTestCaseBuilder, DeleteTestCaseFluentBuilder, DeleteTestCaseInputBuilder,
        DeleteTestCaseOutputBuilder,
    };
}
