// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists, in pages, the web origins allowed to integrate the instance.
    ///
    /// `GET /instance/{InstanceId}/approved-origins` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListApprovedOrigins.html)
    #[http(GET, "/instance/{InstanceId}/approved-origins")]
    pub struct ListApprovedOrigins {
        list_approved_origins: ListApprovedOriginsFluentBuilder,
        builder: ListApprovedOriginsBuilder,
        input: (ListApprovedOriginsInput, ListApprovedOriginsInputBuilder),
        output: ListApprovedOriginsOutput,
        error: ListApprovedOriginsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListApprovedOrigins`.
    #[shape(
        "ListApprovedOriginsRequest",
        ListApprovedOriginsBuilder,
        ListApprovedOriginsInputBuilder
    )]
    pub struct ListApprovedOriginsInput {
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
    /// Result of `ListApprovedOrigins`.
    #[shape("ListApprovedOriginsResponse", ListApprovedOriginsOutputBuilder)]
    pub struct ListApprovedOriginsOutput {
        /// Web origins that are allowed, one page of them.
        #[member(optional, list(String), "Origins")]
        #[setters(set_origins, get_origins)]
        pub origins: Option<Vec<String>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListApprovedOrigins` answers when it fails.
    pub enum ListApprovedOriginsError {
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
    /// Walks through all pages of [`ListApprovedOrigins`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListApprovedOriginsPaginator {
        operation: ListApprovedOrigins,
        builder: ListApprovedOriginsBuilder,
        #[items(origins)]
        items: ListApprovedOriginsPaginatorItems<String>,
    }
}

/// Builders of `ListApprovedOrigins`.
pub mod builders {
    pub use super::{
        ListApprovedOriginsBuilder, ListApprovedOriginsFluentBuilder,
        ListApprovedOriginsInputBuilder, ListApprovedOriginsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListApprovedOriginsPaginator;
    pub use super::ListApprovedOriginsPaginatorItems;
}
