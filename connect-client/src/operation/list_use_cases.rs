// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the use cases of an integration association, in pages.
    ///
    /// `GET /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUseCases.html)
    #[http(
        GET,
        "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases"
    )]
    pub struct ListUseCases {
        list_use_cases: ListUseCasesFluentBuilder,
        builder: ListUseCasesBuilder,
        input: (ListUseCasesInput, ListUseCasesInputBuilder),
        output: ListUseCasesOutput,
        error: ListUseCasesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListUseCases`.
    #[shape("ListUseCasesRequest", ListUseCasesBuilder, ListUseCasesInputBuilder)]
    pub struct ListUseCasesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the integration association.
        /// Required; 1 to 200 characters.
        #[member(
            optional,
            text,
            "IntegrationAssociationId",
            label("IntegrationAssociationId"),
            required,
            min_length(1)
        )]
        #[setters(set_integration_association_id, get_integration_association_id)]
        pub integration_association_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListUseCases`.
    #[shape("ListUseCasesResponse", ListUseCasesOutputBuilder)]
    pub struct ListUseCasesOutput {
        /// Use cases of the association on this page.
        #[member(optional, list(types::UseCase), "UseCaseSummaryList")]
        #[setters(set_use_case_summary_list, get_use_case_summary_list)]
        pub use_case_summary_list: Option<Vec<types::UseCase>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListUseCases` answers when it fails.
    pub enum ListUseCasesError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
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
    /// Walks through all pages of [`ListUseCases`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListUseCasesPaginator {
        operation: ListUseCases,
        builder: ListUseCasesBuilder,
        #[items(use_case_summary_list)]
        items: ListUseCasesPaginatorItems<types::UseCase>,
    }
}

/// Builders of `ListUseCases`.
pub mod builders {
    pub use super::{
        ListUseCasesBuilder, ListUseCasesFluentBuilder, ListUseCasesInputBuilder,
        ListUseCasesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListUseCasesPaginator;
    pub use super::ListUseCasesPaginatorItems;
}
