// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Makes a Lambda function selectable in the flow blocks of the instance.
    ///
    /// `PUT /instance/{InstanceId}/lambda-function` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateLambdaFunction.html)
    #[http(PUT, "/instance/{InstanceId}/lambda-function")]
    pub struct AssociateLambdaFunction {
        associate_lambda_function: AssociateLambdaFunctionFluentBuilder,
        builder: AssociateLambdaFunctionBuilder,
        input: (AssociateLambdaFunctionInput, AssociateLambdaFunctionInputBuilder),
        output: AssociateLambdaFunctionOutput,
        error: AssociateLambdaFunctionError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateLambdaFunction`.
    #[shape(
        "AssociateLambdaFunctionRequest",
        AssociateLambdaFunctionBuilder,
        AssociateLambdaFunctionInputBuilder
    )]
    pub struct AssociateLambdaFunctionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ARN of the Lambda function to add.
        /// Required; 1 to 140 characters.
        #[member(optional, text, "FunctionArn", required, min_length(1))]
        #[setters(set_function_arn, get_function_arn)]
        pub function_arn: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateLambdaFunction`.
    #[shape("AssociateLambdaFunctionOutput", AssociateLambdaFunctionOutputBuilder)]
    pub struct AssociateLambdaFunctionOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateLambdaFunction` answers when it fails.
    pub enum AssociateLambdaFunctionError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
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

/// Builders of `AssociateLambdaFunction`.
pub mod builders {
    pub use super::{
        AssociateLambdaFunctionBuilder, AssociateLambdaFunctionFluentBuilder,
        AssociateLambdaFunctionInputBuilder, AssociateLambdaFunctionOutputBuilder,
    };
}
