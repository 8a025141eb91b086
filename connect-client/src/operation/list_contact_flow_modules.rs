// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists flow modules in pages, optionally only active or only archived ones.
    ///
    /// `GET /contact-flow-modules-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowModules.html)
    #[http(GET, "/contact-flow-modules-summary/{InstanceId}")]
    pub struct ListContactFlowModules {
        list_contact_flow_modules: ListContactFlowModulesFluentBuilder,
        builder: ListContactFlowModulesBuilder,
        input: (ListContactFlowModulesInput, ListContactFlowModulesInputBuilder),
        output: ListContactFlowModulesOutput,
        error: ListContactFlowModulesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListContactFlowModules`.
    #[shape(
        "ListContactFlowModulesRequest",
        ListContactFlowModulesBuilder,
        ListContactFlowModulesInputBuilder
    )]
    pub struct ListContactFlowModulesInput {
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
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Only flow modules in this state.
        #[member(
            optional,
            value(types::ContactFlowModuleState),
            "ContactFlowModuleState",
            query("state")
        )]
        #[setters(set_contact_flow_module_state, get_contact_flow_module_state)]
        pub contact_flow_module_state: Option<types::ContactFlowModuleState>,
    }
}

connect_runtime::output! {
    /// Result of `ListContactFlowModules`.
    #[shape("ListContactFlowModulesResponse", ListContactFlowModulesOutputBuilder)]
    pub struct ListContactFlowModulesOutput {
        /// Flow modules on this page, in summary.
        #[member(
            optional,
            list(types::ContactFlowModuleSummary),
            "ContactFlowModulesSummaryList"
        )]
        #[setters(
            set_contact_flow_modules_summary_list,
            get_contact_flow_modules_summary_list
        )]
        pub contact_flow_modules_summary_list: Option<Vec<types::ContactFlowModuleSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListContactFlowModules` answers when it fails.
    pub enum ListContactFlowModulesError {
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
    /// Walks through all pages of [`ListContactFlowModules`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListContactFlowModulesPaginator {
        operation: ListContactFlowModules,
        builder: ListContactFlowModulesBuilder,
        #[items(contact_flow_modules_summary_list)]
        items: ListContactFlowModulesPaginatorItems<types::ContactFlowModuleSummary>,
    }
}

/// Builders of `ListContactFlowModules`.
pub mod builders {
    pub use super::{
        ListContactFlowModulesBuilder, ListContactFlowModulesFluentBuilder,
        ListContactFlowModulesInputBuilder, ListContactFlowModulesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListContactFlowModulesPaginator;
    pub use super::ListContactFlowModulesPaginatorItems;
}
