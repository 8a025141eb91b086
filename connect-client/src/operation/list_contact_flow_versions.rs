// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the numbered versions of a flow, in pages.
    ///
    /// `GET /contact-flows/{InstanceId}/{ContactFlowId}/versions` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowVersions.html)
    #[http(GET, "/contact-flows/{InstanceId}/{ContactFlowId}/versions")]
    pub struct ListContactFlowVersions {
        list_contact_flow_versions: ListContactFlowVersionsFluentBuilder,
        builder: ListContactFlowVersionsBuilder,
        input: (ListContactFlowVersionsInput, ListContactFlowVersionsInputBuilder),
        output: ListContactFlowVersionsOutput,
        error: ListContactFlowVersionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListContactFlowVersions`.
    #[shape(
        "ListContactFlowVersionsRequest",
        ListContactFlowVersionsBuilder,
        ListContactFlowVersionsInputBuilder
    )]
    pub struct ListContactFlowVersionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow.
        /// Required.
        #[member(optional, text, "ContactFlowId", label("ContactFlowId"), required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListContactFlowVersions`.
    #[shape("ListContactFlowVersionsResponse", ListContactFlowVersionsOutputBuilder)]
    pub struct ListContactFlowVersionsOutput {
        /// Versions of the flow on this page, in summary.
        #[member(
            optional,
            list(types::ContactFlowVersionSummary),
            "ContactFlowVersionSummaryList"
        )]
        #[setters(
            set_contact_flow_version_summary_list,
            get_contact_flow_version_summary_list
        )]
        pub contact_flow_version_summary_list: Option<Vec<types::ContactFlowVersionSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListContactFlowVersions` answers when it fails.
    pub enum ListContactFlowVersionsError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
    /// Walks through all pages of [`ListContactFlowVersions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListContactFlowVersionsPaginator {
        operation: ListContactFlowVersions,
        builder: ListContactFlowVersionsBuilder,
        #[items(contact_flow_version_summary_list)]
        items: ListContactFlowVersionsPaginatorItems<types::ContactFlowVersionSummary>,
    }
}

/// Builders of `ListContactFlowVersions`.
pub mod builders {
    pub use super::{
        ListContactFlowVersionsBuilder, ListContactFlowVersionsFluentBuilder,
        ListContactFlowVersionsInputBuilder, ListContactFlowVersionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListContactFlowVersionsPaginator;
    pub use super::ListContactFlowVersionsPaginatorItems;
}
