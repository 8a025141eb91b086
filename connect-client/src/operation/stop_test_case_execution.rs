// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Aborts a test run that is still going on.
    ///
    /// `POST /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/stop-execution` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopTestCaseExecution.html)
    #[http(
        POST,
        "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/stop-execution"
    )]
    pub struct StopTestCaseExecution {
        stop_test_case_execution: StopTestCaseExecutionFluentBuilder,
        builder: StopTestCaseExecutionBuilder,
        input: (StopTestCaseExecutionInput, StopTestCaseExecutionInputBuilder),
        output: StopTestCaseExecutionOutput,
        error: StopTestCaseExecutionError,
    }
}

connect_runtime::input! {
    /// Parameters of `StopTestCaseExecution`.
    #[shape(
        "StopTestCaseExecutionRequest",
        StopTestCaseExecutionBuilder,
        StopTestCaseExecutionInputBuilder
    )]
    pub struct StopTestCaseExecutionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the run to abort.
        /// Required; at most 500 characters.
        #[member(
            optional,
            text,
            "TestCaseExecutionId",
            label("TestCaseExecutionId"),
            required
        )]
        #[setters(set_test_case_execution_id, get_test_case_execution_id)]
        pub test_case_execution_id: Option<String>,
        /// ID of the test case.
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
    /// Result of `StopTestCaseExecution`.
    #[shape("StopTestCaseExecutionResponse", StopTestCaseExecutionOutputBuilder)]
    pub struct StopTestCaseExecutionOutput {}
}

connect_runtime::operation_error! {
    /// What `StopTestCaseExecution` answers when it fails.
    pub enum StopTestCaseExecutionError {
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

/// Builders of `StopTestCaseExecution`.
pub mod builders {
    pub use super::{
        StopTestCaseExecutionBuilder, StopTestCaseExecutionFluentBuilder,
        StopTestCaseExecutionInputBuilder, StopTestCaseExecutionOutputBuilder,
    };
}
