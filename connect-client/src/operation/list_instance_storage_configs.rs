// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the storage targets of one kind of data, with their association identifiers.
    ///
    /// `GET /instance/{InstanceId}/storage-configs` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstanceStorageConfigs.html)
    #[http(GET, "/instance/{InstanceId}/storage-configs")]
    pub struct ListInstanceStorageConfigs {
        list_instance_storage_configs: ListInstanceStorageConfigsFluentBuilder,
        builder: ListInstanceStorageConfigsBuilder,
        input: (ListInstanceStorageConfigsInput, ListInstanceStorageConfigsInputBuilder),
        output: ListInstanceStorageConfigsOutput,
        error: ListInstanceStorageConfigsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListInstanceStorageConfigs`.
    #[shape(
        "ListInstanceStorageConfigsRequest",
        ListInstanceStorageConfigsBuilder,
        ListInstanceStorageConfigsInputBuilder
    )]
    pub struct ListInstanceStorageConfigsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Kind of data whose storage to list.
        /// Required.
        #[member(
            optional,
            value(types::InstanceStorageResourceType),
            "ResourceType",
            query("resourceType"),
            required
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::InstanceStorageResourceType>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 10.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListInstanceStorageConfigs`.
    #[shape("ListInstanceStorageConfigsResponse", ListInstanceStorageConfigsOutputBuilder)]
    pub struct ListInstanceStorageConfigsOutput {
        /// Storage configurations on this page.
        #[member(optional, list(types::InstanceStorageConfig), "StorageConfigs")]
        #[setters(set_storage_configs, get_storage_configs)]
        pub storage_configs: Option<Vec<types::InstanceStorageConfig>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListInstanceStorageConfigs` answers when it fails.
    pub enum ListInstanceStorageConfigsError {
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
    /// Walks through all pages of [`ListInstanceStorageConfigs`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListInstanceStorageConfigsPaginator {
        operation: ListInstanceStorageConfigs,
        builder: ListInstanceStorageConfigsBuilder,
        #[items(storage_configs)]
        items: ListInstanceStorageConfigsPaginatorItems<types::InstanceStorageConfig>,
    }
}

/// Builders of `ListInstanceStorageConfigs`.
pub mod builders {
    pub use super::{
        ListInstanceStorageConfigsBuilder, ListInstanceStorageConfigsFluentBuilder,
        ListInstanceStorageConfigsInputBuilder, ListInstanceStorageConfigsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListInstanceStorageConfigsPaginator;
    pub use super::ListInstanceStorageConfigsPaginatorItems;
}
