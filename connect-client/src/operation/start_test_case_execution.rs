// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Runs a published test case and returns an identifier with which the run is followed.
    ///
    /// `PUT /test-cases/{InstanceId}/{TestCaseId}/start-execution` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartTestCaseExecution.html)
    #[http(PUT, "/test-cases/{InstanceId}/{TestCaseId}/start-execution")]
    pub struct StartTestCaseExecution {
        start_test_case_execution: StartTestCaseExecutionFluentBuilder,
        builder: StartTestCaseExecutionBuilder,
        input: (StartTestCaseExecutionInput, StartTestCaseExecutionInputBuilder),
        output: StartTestCaseExecutionOutput,
        error: StartTestCaseExecutionError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartTestCaseExecution`.
    #[shape(
        "StartTestCaseExecutionRequest",
        StartTestCaseExecutionBuilder,
        StartTestCaseExecutionInputBuilder
    )]
    pub struct StartTestCaseExecutionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the test case to run.
        /// Required; at most 500 characters.
        #[member(optional, text, "TestCaseId", label("TestCaseId"), required)]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `StartTestCaseExecution`.
    #[shape("StartTestCaseExecutionResponse", StartTestCaseExecutionOutputBuilder)]
    pub struct StartTestCaseExecutionOutput {
        /// ID of the run.
        /// At most 500 characters.
        #[member(optional, text, "TestCaseExecutionId")]
        #[setters(set_test_case_execution_id, get_test_case_execution_id)]
        pub test_case_execution_id: Option<String>,
        /// ID of the test case that is run.
        /// At most 500 characters.
        #[member(optional, text, "TestCaseId")]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
        /// State of the run.
        #[member(optional, value(types::TestCaseExecutionStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TestCaseExecutionStatus>,
    }
}

connect_runtime::operation_error! {
    /// What `StartTestCaseExecution` answers when it fails.
    pub enum StartTestCaseExecutionError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `StartTestCaseExecution`.
pub mod builders {
    pub use super::{
        StartTestCaseExecutionBuilder, StartTestCaseExecutionFluentBuilder,
        StartTestCaseExecutionInputBuilder, StartTestCaseExecutionOutputBuilder,
    };
}
