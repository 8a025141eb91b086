// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the public keys of the instance and when each was added.
    ///
    /// `GET /instance/{InstanceId}/security-keys` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityKeys.html)
    #[http(GET, "/instance/{InstanceId}/security-keys")]
    pub struct ListSecurityKeys {
        list_security_keys: ListSecurityKeysFluentBuilder,
        builder: ListSecurityKeysBuilder,
        input: (ListSecurityKeysInput, ListSecurityKeysInputBuilder),
        output: ListSecurityKeysOutput,
        error: ListSecurityKeysError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListSecurityKeys`.
    #[shape(
        "ListSecurityKeysRequest",
        ListSecurityKeysBuilder,
        ListSecurityKeysInputBuilder
    )]
    pub struct ListSecurityKeysInput {
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
        /// 1 to 2.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListSecurityKeys`.
    #[shape("ListSecurityKeysResponse", ListSecurityKeysOutputBuilder)]
    pub struct ListSecurityKeysOutput {
        /// Security keys on this page.
        #[member(optional, list(types::SecurityKey), "SecurityKeys")]
        #[setters(set_security_keys, get_security_keys)]
        pub security_keys: Option<Vec<types::SecurityKey>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListSecurityKeys` answers when it fails.
    pub enum ListSecurityKeysError {
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
    /// Walks through all pages of [`ListSecurityKeys`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListSecurityKeysPaginator {
        operation: ListSecurityKeys,
        builder: ListSecurityKeysBuilder,
        #[items(security_keys)]
        items: ListSecurityKeysPaginatorItems<types::SecurityKey>,
    }
}

/// Builders of `ListSecurityKeys`.
pub mod builders {
    pub use super::{
        ListSecurityKeysBuilder, ListSecurityKeysFluentBuilder,
        ListSecurityKeysInputBuilder, ListSecurityKeysOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListSecurityKeysPaginator;
    pub use super::ListSecurityKeysPaginatorItems;
}
