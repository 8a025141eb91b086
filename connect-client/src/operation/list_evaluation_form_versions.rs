// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the versions of an evaluation form and their status, in pages.
    ///
    /// `GET /evaluation-forms/{InstanceId}/{EvaluationFormId}/versions` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationFormVersions.html)
    #[http(GET, "/evaluation-forms/{InstanceId}/{EvaluationFormId}/versions")]
    pub struct ListEvaluationFormVersions {
        list_evaluation_form_versions: ListEvaluationFormVersionsFluentBuilder,
        builder: ListEvaluationFormVersionsBuilder,
        input: (ListEvaluationFormVersionsInput, ListEvaluationFormVersionsInputBuilder),
        output: ListEvaluationFormVersionsOutput,
        error: ListEvaluationFormVersionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListEvaluationFormVersions`.
    #[shape(
        "ListEvaluationFormVersionsRequest",
        ListEvaluationFormVersionsBuilder,
        ListEvaluationFormVersionsInputBuilder
    )]
    pub struct ListEvaluationFormVersionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the evaluation form.
        /// Required; 1 to 500 characters.
        #[member(
            optional,
            text,
            "EvaluationFormId",
            label("EvaluationFormId"),
            required,
            min_length(1)
        )]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: Option<String>,
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
    /// Result of `ListEvaluationFormVersions`.
    #[shape(
        "ListEvaluationFormVersionsResponse",
        ListEvaluationFormVersionsOutputBuilder,
        fallible
    )]
    pub struct ListEvaluationFormVersionsOutput {
        /// Versions of the evaluation form on this page, in summary.
        /// Always there.
        #[member(
            required,
            list(types::EvaluationFormVersionSummary),
            "EvaluationFormVersionSummaryList",
            required
        )]
        #[setters(
            set_evaluation_form_version_summary_list,
            get_evaluation_form_version_summary_list
        )]
        pub evaluation_form_version_summary_list: Vec<types::EvaluationFormVersionSummary>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListEvaluationFormVersions` answers when it fails.
    pub enum ListEvaluationFormVersionsError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`ListEvaluationFormVersions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListEvaluationFormVersionsPaginator {
        operation: ListEvaluationFormVersions,
        builder: ListEvaluationFormVersionsBuilder,
        #[items(evaluation_form_version_summary_list)]
        items: ListEvaluationFormVersionsPaginatorItems<types::EvaluationFormVersionSummary>,
    }
}

/// Builders of `ListEvaluationFormVersions`.
pub mod builders {
    pub use super::{
        ListEvaluationFormVersionsBuilder, ListEvaluationFormVersionsFluentBuilder,
        ListEvaluationFormVersionsInputBuilder, ListEvaluationFormVersionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListEvaluationFormVersionsPaginator;
    pub use super::ListEvaluationFormVersionsPaginatorItems;
}
