// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the links between an instance and AWS resources or external applications, page by page. The list can be narrowed by `IntegrationType` and by `IntegrationArn`. While the response holds a `NextToken`, more pages follow.
    ///
    /// `GET /instance/{InstanceId}/integration-associations` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListIntegrationAssociations.html)
    #[http(GET, "/instance/{InstanceId}/integration-associations")]
    pub struct ListIntegrationAssociations {
        list_integration_associations: ListIntegrationAssociationsFluentBuilder,
        builder: ListIntegrationAssociationsBuilder,
        input: (ListIntegrationAssociationsInput, ListIntegrationAssociationsInputBuilder),
        output: ListIntegrationAssociationsOutput,
        error: ListIntegrationAssociationsError,
    }
}

connect_runtime::input! {
    /// Names the instance, optional filters and the page to return.
    #[shape(
        "ListIntegrationAssociationsRequest",
        ListIntegrationAssociationsBuilder,
        ListIntegrationAssociationsInputBuilder
    )]
    pub struct ListIntegrationAssociationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only associations of this type.
        #[member(
            optional,
            value(types::IntegrationType),
            "IntegrationType",
            query("integrationType")
        )]
        #[setters(set_integration_type, get_integration_type)]
        pub integration_type: Option<types::IntegrationType>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of associations per page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Only associations with this linked resource.
        #[member(optional, text, "IntegrationArn", query("integrationArn"))]
        #[setters(set_integration_arn, get_integration_arn)]
        pub integration_arn: Option<String>,
    }
}

connect_runtime::output! {
    /// One page of associations.
    #[shape("ListIntegrationAssociationsResponse", ListIntegrationAssociationsOutputBuilder)]
    pub struct ListIntegrationAssociationsOutput {
        /// The associations on this page.
        #[member(
            optional,
            list(types::IntegrationAssociationSummary),
            "IntegrationAssociationSummaryList"
        )]
        #[setters(
            set_integration_association_summary_list,
            get_integration_association_summary_list
        )]
        pub integration_association_summary_list: Option<
            Vec<types::IntegrationAssociationSummary>,
        >,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListIntegrationAssociations` answers when it fails.
    pub enum ListIntegrationAssociationsError {
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
    /// Walks through all pages of [`ListIntegrationAssociations`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListIntegrationAssociationsPaginator {
        operation: ListIntegrationAssociations,
        builder: ListIntegrationAssociationsBuilder,
        #[items(integration_association_summary_list)]
        items: ListIntegrationAssociationsPaginatorItems<
            types::IntegrationAssociationSummary,
        >,
    }
}

/// Builders of `ListIntegrationAssociations`.
pub mod builders {
    pub use super::{
        ListIntegrationAssociationsBuilder, ListIntegrationAssociationsFluentBuilder,
        ListIntegrationAssociationsInputBuilder, ListIntegrationAssociationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListIntegrationAssociationsPaginator;
    pub use super::ListIntegrationAssociationsPaginatorItems;
}
