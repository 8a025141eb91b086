// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the evaluations made of a contact, in pages of summaries.
    ///
    /// `GET /contact-evaluations/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactEvaluations.html)
    #[http(GET, "/contact-evaluations/{InstanceId}")]
    pub struct ListContactEvaluations {
        list_contact_evaluations: ListContactEvaluationsFluentBuilder,
        builder: ListContactEvaluationsBuilder,
        input: (ListContactEvaluationsInput, ListContactEvaluationsInputBuilder),
        output: ListContactEvaluationsOutput,
        error: ListContactEvaluationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListContactEvaluations`.
    #[shape(
        "ListContactEvaluationsRequest",
        ListContactEvaluationsBuilder,
        ListContactEvaluationsInputBuilder
    )]
    pub struct ListContactEvaluationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact whose evaluations to list.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", query("contactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListContactEvaluations`.
    #[shape("ListContactEvaluationsResponse", ListContactEvaluationsOutputBuilder, fallible)]
    pub struct ListContactEvaluationsOutput {
        /// Evaluations of the contact on this page, in summary.
        /// Always there.
        #[member(
            required,
            list(types::EvaluationSummary),
            "EvaluationSummaryList",
            required
        )]
        #[setters(set_evaluation_summary_list, get_evaluation_summary_list)]
        pub evaluation_summary_list: Vec<types::EvaluationSummary>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListContactEvaluations` answers when it fails.
    pub enum ListContactEvaluationsError {
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
    /// Walks through all pages of [`ListContactEvaluations`].
    #[tokens(input = "NextToken", output = "NextToken")]
    pub struct ListContactEvaluationsPaginator {
        operation: ListContactEvaluations,
        builder: ListContactEvaluationsBuilder,
        #[items(evaluation_summary_list)]
        items: ListContactEvaluationsPaginatorItems<types::EvaluationSummary>,
    }
}

/// Builders of `ListContactEvaluations`.
pub mod builders {
    pub use super::{
        ListContactEvaluationsBuilder, ListContactEvaluationsFluentBuilder,
        ListContactEvaluationsInputBuilder, ListContactEvaluationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListContactEvaluationsPaginator;
    pub use super::ListContactEvaluationsPaginatorItems;
}
