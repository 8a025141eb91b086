// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the extraction definitions of the instance, in pages of summaries.
    ///
    /// `GET /extraction-definitions/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListExtractionDefinitions.html)
    #[http(GET, "/extraction-definitions/{InstanceId}")]
    pub struct ListExtractionDefinitions {
        list_extraction_definitions: ListExtractionDefinitionsFluentBuilder,
        builder: ListExtractionDefinitionsBuilder,
        input: (ListExtractionDefinitionsInput, ListExtractionDefinitionsInputBuilder),
        output: ListExtractionDefinitionsOutput,
        error: ListExtractionDefinitionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListExtractionDefinitions`.
    #[shape(
        "ListExtractionDefinitionsRequest",
        ListExtractionDefinitionsBuilder,
        ListExtractionDefinitionsInputBuilder
    )]
    pub struct ListExtractionDefinitionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListExtractionDefinitions`.
    #[shape(
        "ListExtractionDefinitionsResponse",
        ListExtractionDefinitionsOutputBuilder,
        fallible
    )]
    pub struct ListExtractionDefinitionsOutput {
        /// Extraction definitions on this page, in summary.
        /// Always there.
        #[member(
            required,
            list(types::ExtractionDefinitionSummary),
            "ExtractionDefinitionSummaryList",
            required
        )]
        #[setters(
            set_extraction_definition_summary_list,
            get_extraction_definition_summary_list
        )]
        pub extraction_definition_summary_list: Vec<types::ExtractionDefinitionSummary>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListExtractionDefinitions` answers when it fails.
    pub enum ListExtractionDefinitionsError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
    /// Walks through all pages of [`ListExtractionDefinitions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListExtractionDefinitionsPaginator {
        operation: ListExtractionDefinitions,
        builder: ListExtractionDefinitionsBuilder,
        #[items(extraction_definition_summary_list)]
        items: ListExtractionDefinitionsPaginatorItems<types::ExtractionDefinitionSummary>,
    }
}

/// Builders of `ListExtractionDefinitions`.
pub mod builders {
    pub use super::{
        ListExtractionDefinitionsBuilder, ListExtractionDefinitionsFluentBuilder,
        ListExtractionDefinitionsInputBuilder, ListExtractionDefinitionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListExtractionDefinitionsPaginator;
    pub use super::ListExtractionDefinitionsPaginatorItems;
}
