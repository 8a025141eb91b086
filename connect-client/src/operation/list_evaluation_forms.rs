// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the evaluation forms of the instance, in pages of summaries.
    ///
    /// `GET /evaluation-forms/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationForms.html)
    #[http(GET, "/evaluation-forms/{InstanceId}")]
    pub struct ListEvaluationForms {
        list_evaluation_forms: ListEvaluationFormsFluentBuilder,
        builder: ListEvaluationFormsBuilder,
        input: (ListEvaluationFormsInput, ListEvaluationFormsInputBuilder),
        output: ListEvaluationFormsOutput,
        error: ListEvaluationFormsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListEvaluationForms`.
    #[shape(
        "ListEvaluationFormsRequest",
        ListEvaluationFormsBuilder,
        ListEvaluationFormsInputBuilder
    )]
    pub struct ListEvaluationFormsInput {
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
    /// Result of `ListEvaluationForms`.
    #[shape("ListEvaluationFormsResponse", ListEvaluationFormsOutputBuilder, fallible)]
    pub struct ListEvaluationFormsOutput {
        /// Evaluation forms on this page, in summary.
        /// Always there.
        #[member(
            required,
            list(types::EvaluationFormSummary),
            "EvaluationFormSummaryList",
            required
        )]
        #[setters(set_evaluation_form_summary_list, get_evaluation_form_summary_list)]
        pub evaluation_form_summary_list: Vec<types::EvaluationFormSummary>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListEvaluationForms` answers when it fails.
    pub enum ListEvaluationFormsError {
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
    /// Walks through all pages of [`ListEvaluationForms`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListEvaluationFormsPaginator {
        operation: ListEvaluationForms,
        builder: ListEvaluationFormsBuilder,
        #[items(evaluation_form_summary_list)]
        items: ListEvaluationFormsPaginatorItems<types::EvaluationFormSummary>,
    }
}

/// Builders of `ListEvaluationForms`.
pub mod builders {
    pub use super::{
        ListEvaluationFormsBuilder, ListEvaluationFormsFluentBuilder,
        ListEvaluationFormsInputBuilder, ListEvaluationFormsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListEvaluationFormsPaginator;
    pub use super::ListEvaluationFormsPaginatorItems;
}
