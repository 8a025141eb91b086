// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the aliases of a flow and the versions they stand for.
    ///
    /// `GET /contact-flows/{InstanceId}/{ContactFlowId}/aliases` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowAliases.html)
    #[http(GET, "/contact-flows/{InstanceId}/{ContactFlowId}/aliases")]
    pub struct ListContactFlowAliases {
        list_contact_flow_aliases: ListContactFlowAliasesFluentBuilder,
        builder: ListContactFlowAliasesBuilder,
        input: (ListContactFlowAliasesInput, ListContactFlowAliasesInputBuilder),
        output: ListContactFlowAliasesOutput,
        error: ListContactFlowAliasesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListContactFlowAliases`.
    #[shape(
        "ListContactFlowAliasesRequest",
        ListContactFlowAliasesBuilder,
        ListContactFlowAliasesInputBuilder
    )]
    pub struct ListContactFlowAliasesInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
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
    /// Result of `ListContactFlowAliases`.
    #[shape("ListContactFlowAliasesResponse", ListContactFlowAliasesOutputBuilder)]
    pub struct ListContactFlowAliasesOutput {
        /// Aliases of the flow on this page, in summary.
        #[member(
            optional,
            list(types::ContactFlowAliasSummary),
            "ContactFlowAliasSummaryList"
        )]
        #[setters(set_contact_flow_alias_summary_list, get_contact_flow_alias_summary_list)]
        pub contact_flow_alias_summary_list: Option<Vec<types::ContactFlowAliasSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListContactFlowAliases` answers when it fails.
    pub enum ListContactFlowAliasesError {
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
    /// Walks through all pages of [`ListContactFlowAliases`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListContactFlowAliasesPaginator {
        operation: ListContactFlowAliases,
        builder: ListContactFlowAliasesBuilder,
        #[items(contact_flow_alias_summary_list)]
        items: ListContactFlowAliasesPaginatorItems<types::ContactFlowAliasSummary>,
    }
}

/// Builders of `ListContactFlowAliases`.
pub mod builders {
    pub use super::{
        ListContactFlowAliasesBuilder, ListContactFlowAliasesFluentBuilder,
        ListContactFlowAliasesInputBuilder, ListContactFlowAliasesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListContactFlowAliasesPaginator;
    pub use super::ListContactFlowAliasesPaginatorItems;
}
