// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the ARNs of Lambda functions that flow blocks offer, in pages.
    ///
    /// `GET /instance/{InstanceId}/lambda-functions` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListLambdaFunctions.html)
    #[http(GET, "/instance/{InstanceId}/lambda-functions")]
    pub struct ListLambdaFunctions {
        list_lambda_functions: ListLambdaFunctionsFluentBuilder,
        builder: ListLambdaFunctionsBuilder,
        input: (ListLambdaFunctionsInput, ListLambdaFunctionsInputBuilder),
        output: ListLambdaFunctionsOutput,
        error: ListLambdaFunctionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListLambdaFunctions`.
    #[shape(
        "ListLambdaFunctionsRequest",
        ListLambdaFunctionsBuilder,
        ListLambdaFunctionsInputBuilder
    )]
    pub struct ListLambdaFunctionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 25.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListLambdaFunctions`.
    #[shape("ListLambdaFunctionsResponse", ListLambdaFunctionsOutputBuilder)]
    pub struct ListLambdaFunctionsOutput {
        /// ARNs of Lambda functions of the instance, one page of them.
        #[member(
            optional,
            list(String),
            "LambdaFunctions",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_lambda_functions, get_lambda_functions)]
        pub lambda_functions: Option<Vec<String>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListLambdaFunctions` answers when it fails.
    pub enum ListLambdaFunctionsError {
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

connect_runtime::paginator! {
    /// Walks through all pages of [`ListLambdaFunctions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListLambdaFunctionsPaginator {
        operation: ListLambdaFunctions,
        builder: ListLambdaFunctionsBuilder,
        #[items(lambda_functions)]
        items: ListLambdaFunctionsPaginatorItems<String>,
    }
}

/// Builders of `ListLambdaFunctions`.
pub mod builders {
    pub use super::{
        ListLambdaFunctionsBuilder, ListLambdaFunctionsFluentBuilder,
        ListLambdaFunctionsInputBuilder, ListLambdaFunctionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListLambdaFunctionsPaginator;
    pub use super::ListLambdaFunctionsPaginatorItems;
}
