// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the analytics data sets that the instance shares, in pages.
    ///
    /// `GET /analytics-data/instance/{InstanceId}/association` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAnalyticsDataAssociations.html)
    #[http(GET, "/analytics-data/instance/{InstanceId}/association")]
    pub struct ListAnalyticsDataAssociations {
        list_analytics_data_associations: ListAnalyticsDataAssociationsFluentBuilder,
        builder: ListAnalyticsDataAssociationsBuilder,
        input: (
            ListAnalyticsDataAssociationsInput,
            ListAnalyticsDataAssociationsInputBuilder,
        ),
        output: ListAnalyticsDataAssociationsOutput,
        error: ListAnalyticsDataAssociationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListAnalyticsDataAssociations`.
    #[shape(
        "ListAnalyticsDataAssociationsRequest",
        ListAnalyticsDataAssociationsBuilder,
        ListAnalyticsDataAssociationsInputBuilder
    )]
    pub struct ListAnalyticsDataAssociationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only associations of the data set with this ID.
        /// 1 to 255 characters.
        #[member(optional, text, "DataSetId", query("DataSetId"), min_length(1))]
        #[setters(set_data_set_id, get_data_set_id)]
        pub data_set_id: Option<String>,
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
    /// Result of `ListAnalyticsDataAssociations`.
    #[shape(
        "ListAnalyticsDataAssociationsResponse",
        ListAnalyticsDataAssociationsOutputBuilder
    )]
    pub struct ListAnalyticsDataAssociationsOutput {
        /// Associations on this page: data set, target account and resource share of each.
        #[member(optional, list(types::AnalyticsDataAssociationResult), "Results")]
        #[setters(set_results, get_results)]
        pub results: Option<Vec<types::AnalyticsDataAssociationResult>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListAnalyticsDataAssociations` answers when it fails.
    pub enum ListAnalyticsDataAssociationsError {
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
    /// Walks through all pages of [`ListAnalyticsDataAssociations`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListAnalyticsDataAssociationsPaginator {
        operation: ListAnalyticsDataAssociations,
        builder: ListAnalyticsDataAssociationsBuilder,
        #[items(results)]
        items: ListAnalyticsDataAssociationsPaginatorItems<
            types::AnalyticsDataAssociationResult,
        >,
    }
}

/// Builders of `ListAnalyticsDataAssociations`.
pub mod builders {
    pub use super::{
        ListAnalyticsDataAssociationsBuilder, ListAnalyticsDataAssociationsFluentBuilder,
        ListAnalyticsDataAssociationsInputBuilder,
        ListAnalyticsDataAssociationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListAnalyticsDataAssociationsPaginator;
    pub use super::ListAnalyticsDataAssociationsPaginatorItems;
}
