// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the numbered versions of a flow module, in pages.
    ///
    /// `GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowModuleVersions.html)
    #[http(GET, "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions")]
    pub struct ListContactFlowModuleVersions {
        list_contact_flow_module_versions: ListContactFlowModuleVersionsFluentBuilder,
        builder: ListContactFlowModuleVersionsBuilder,
        input: (
            ListContactFlowModuleVersionsInput,
            ListContactFlowModuleVersionsInputBuilder,
        ),
        output: ListContactFlowModuleVersionsOutput,
        error: ListContactFlowModuleVersionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListContactFlowModuleVersions`.
    #[shape(
        "ListContactFlowModuleVersionsRequest",
        ListContactFlowModuleVersionsBuilder,
        ListContactFlowModuleVersionsInputBuilder
    )]
    pub struct ListContactFlowModuleVersionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow module.
        /// Required.
        #[member(
            optional,
            text,
            "ContactFlowModuleId",
            label("ContactFlowModuleId"),
            required
        )]
        #[setters(set_contact_flow_module_id, get_contact_flow_module_id)]
        pub contact_flow_module_id: Option<String>,
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
    /// Result of `ListContactFlowModuleVersions`.
    #[shape(
        "ListContactFlowModuleVersionsResponse",
        ListContactFlowModuleVersionsOutputBuilder
    )]
    pub struct ListContactFlowModuleVersionsOutput {
        /// Versions of the flow module on this page, in summary.
        #[member(
            optional,
            list(types::ContactFlowModuleVersionSummary),
            "ContactFlowModuleVersionSummaryList"
        )]
        #[setters(
            set_contact_flow_module_version_summary_list,
            get_contact_flow_module_version_summary_list
        )]
        pub contact_flow_module_version_summary_list: Option<
            Vec<types::ContactFlowModuleVersionSummary>,
        >,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListContactFlowModuleVersions` answers when it fails.
    pub enum ListContactFlowModuleVersionsError {
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
    /// Walks through all pages of [`ListContactFlowModuleVersions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListContactFlowModuleVersionsPaginator {
        operation: ListContactFlowModuleVersions,
        builder: ListContactFlowModuleVersionsBuilder,
        #[items(contact_flow_module_version_summary_list)]
        items: ListContactFlowModuleVersionsPaginatorItems<
            types::ContactFlowModuleVersionSummary,
        >,
    }
}

/// Builders of `ListContactFlowModuleVersions`.
pub mod builders {
    pub use super::{
        ListContactFlowModuleVersionsBuilder, ListContactFlowModuleVersionsFluentBuilder,
        ListContactFlowModuleVersionsInputBuilder,
        ListContactFlowModuleVersionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListContactFlowModuleVersionsPaginator;
    pub use super::ListContactFlowModuleVersionsPaginatorItems;
}
