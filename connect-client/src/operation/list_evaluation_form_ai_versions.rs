// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the AI versions that evaluation forms may use for a kind of interaction.
    ///
    /// `GET /instances/{InstanceId}/evaluation-form-ai-versions` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationFormAIVersions.html)
    #[http(GET, "/instances/{InstanceId}/evaluation-form-ai-versions")]
    pub struct ListEvaluationFormAIVersions {
        list_evaluation_form_ai_versions: ListEvaluationFormAIVersionsFluentBuilder,
        builder: ListEvaluationFormAiVersionsBuilder,
        input: (ListEvaluationFormAiVersionsInput, ListEvaluationFormAiVersionsInputBuilder),
        output: ListEvaluationFormAiVersionsOutput,
        error: ListEvaluationFormAIVersionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListEvaluationFormAIVersions`.
    #[shape(
        "ListEvaluationFormAIVersionsRequest",
        ListEvaluationFormAiVersionsBuilder,
        ListEvaluationFormAiVersionsInputBuilder
    )]
    pub struct ListEvaluationFormAiVersionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Kind of contact interaction that the evaluation form is for.
        /// Required.
        #[member(
            optional,
            value(types::ContactInteractionType),
            "ContactInteractionType",
            query("contactInteractionType"),
            required
        )]
        #[setters(set_contact_interaction_type, get_contact_interaction_type)]
        pub contact_interaction_type: Option<types::ContactInteractionType>,
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
    /// Result of `ListEvaluationFormAIVersions`.
    #[shape(
        "ListEvaluationFormAIVersionsResponse",
        ListEvaluationFormAiVersionsOutputBuilder,
        fallible
    )]
    pub struct ListEvaluationFormAiVersionsOutput {
        /// AI versions on this page, in summary.
        /// Always there.
        #[member(
            required,
            list(types::EvaluationFormAiVersionSummary),
            "AIVersionSummaries",
            required
        )]
        #[setters(set_ai_version_summaries, get_ai_version_summaries)]
        pub ai_version_summaries: Vec<types::EvaluationFormAiVersionSummary>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListEvaluationFormAIVersions` answers when it fails.
    pub enum ListEvaluationFormAIVersionsError {
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
    /// Walks through all pages of [`ListEvaluationFormAIVersions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListEvaluationFormAiVersionsPaginator {
        operation: ListEvaluationFormAIVersions,
        builder: ListEvaluationFormAiVersionsBuilder,
        #[items(ai_version_summaries)]
        items: ListEvaluationFormAiVersionsPaginatorItems<
            types::EvaluationFormAiVersionSummary,
        >,
    }
}

/// Builders of `ListEvaluationFormAIVersions`.
pub mod builders {
    pub use super::{
        ListEvaluationFormAiVersionsBuilder, ListEvaluationFormAIVersionsFluentBuilder,
        ListEvaluationFormAiVersionsInputBuilder,
        ListEvaluationFormAiVersionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListEvaluationFormAiVersionsPaginator;
    pub use super::ListEvaluationFormAiVersionsPaginatorItems;
}
