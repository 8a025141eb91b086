// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Takes a Lambda function off the list that flow blocks offer.
    ///
    /// `DELETE /instance/{InstanceId}/lambda-function` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateLambdaFunction.html)
    #[http(DELETE, "/instance/{InstanceId}/lambda-function")]
    pub struct DisassociateLambdaFunction {
        disassociate_lambda_function: DisassociateLambdaFunctionFluentBuilder,
        builder: DisassociateLambdaFunctionBuilder,
        input: (DisassociateLambdaFunctionInput, DisassociateLambdaFunctionInputBuilder),
        output: DisassociateLambdaFunctionOutput,
        error: DisassociateLambdaFunctionError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateLambdaFunction`.
    #[shape(
        "DisassociateLambdaFunctionRequest",
        DisassociateLambdaFunctionBuilder,
        DisassociateLambdaFunctionInputBuilder
    )]
    pub struct DisassociateLambdaFunctionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ARN of the Lambda function to detach.
        /// Required; 1 to 140 characters.
        #[member(
            optional,
            text,
            "FunctionArn",
            query("functionArn"),
            required,
            min_length(1)
        )]
        #[setters(set_function_arn, get_function_arn)]
        pub function_arn: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", query("clientToken"), token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateLambdaFunction`.
    #[shape("DisassociateLambdaFunctionOutput", DisassociateLambdaFunctionOutputBuilder)]
    pub struct DisassociateLambdaFunctionOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateLambdaFunction` answers when it fails.
    pub enum DisassociateLambdaFunctionError {
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

/// Builders of `DisassociateLambdaFunction`.
pub mod builders {
    pub use super::{
        DisassociateLambdaFunctionBuilder, DisassociateLambdaFunctionFluentBuilder,
        DisassociateLambdaFunctionInputBuilder, DisassociateLambdaFunctionOutputBuilder,
    };
}
