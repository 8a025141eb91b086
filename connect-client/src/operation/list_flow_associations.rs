// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists which resources are tied to which flows, optionally for one kind of resource.
    ///
    /// `GET /flow-associations-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListFlowAssociations.html)
    #[http(GET, "/flow-associations-summary/{InstanceId}")]
    pub struct ListFlowAssociations {
        list_flow_associations: ListFlowAssociationsFluentBuilder,
        builder: ListFlowAssociationsBuilder,
        input: (ListFlowAssociationsInput, ListFlowAssociationsInputBuilder),
        output: ListFlowAssociationsOutput,
        error: ListFlowAssociationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListFlowAssociations`.
    #[shape(
        "ListFlowAssociationsRequest",
        ListFlowAssociationsBuilder,
        ListFlowAssociationsInputBuilder
    )]
    pub struct ListFlowAssociationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only associations of resources of this kind.
        #[member(
            optional,
            value(types::ListFlowAssociationResourceType),
            "ResourceType",
            query("ResourceType")
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::ListFlowAssociationResourceType>,
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
    /// Result of `ListFlowAssociations`.
    #[shape("ListFlowAssociationsResponse", ListFlowAssociationsOutputBuilder)]
    pub struct ListFlowAssociationsOutput {
        /// Associations on this page, in summary.
        #[member(
            optional,
            list(types::FlowAssociationSummary),
            "FlowAssociationSummaryList"
        )]
        #[setters(set_flow_association_summary_list, get_flow_association_summary_list)]
        pub flow_association_summary_list: Option<Vec<types::FlowAssociationSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListFlowAssociations` answers when it fails.
    pub enum ListFlowAssociationsError {
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
    /// Walks through all pages of [`ListFlowAssociations`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListFlowAssociationsPaginator {
        operation: ListFlowAssociations,
        builder: ListFlowAssociationsBuilder,
        #[items(flow_association_summary_list)]
        items: ListFlowAssociationsPaginatorItems<types::FlowAssociationSummary>,
    }
}

/// Builders of `ListFlowAssociations`.
pub mod builders {
    pub use super::{
        ListFlowAssociationsBuilder, ListFlowAssociationsFluentBuilder,
        ListFlowAssociationsInputBuilder, ListFlowAssociationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListFlowAssociationsPaginator;
    pub use super::ListFlowAssociationsPaginatorItems;
}
