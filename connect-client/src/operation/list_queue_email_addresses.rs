// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the email addresses from which agents of a queue can send.
    ///
    /// `GET /queues/{InstanceId}/{QueueId}/email-addresses` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQueueEmailAddresses.html)
    #[http(GET, "/queues/{InstanceId}/{QueueId}/email-addresses")]
    pub struct ListQueueEmailAddresses {
        list_queue_email_addresses: ListQueueEmailAddressesFluentBuilder,
        builder: ListQueueEmailAddressesBuilder,
        input: (ListQueueEmailAddressesInput, ListQueueEmailAddressesInputBuilder),
        output: ListQueueEmailAddressesOutput,
        error: ListQueueEmailAddressesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListQueueEmailAddresses`.
    #[shape(
        "ListQueueEmailAddressesRequest",
        ListQueueEmailAddressesBuilder,
        ListQueueEmailAddressesInputBuilder
    )]
    pub struct ListQueueEmailAddressesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the queue.
        /// Required.
        #[member(optional, text, "QueueId", label("QueueId"), required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListQueueEmailAddresses`.
    #[shape("ListQueueEmailAddressesResponse", ListQueueEmailAddressesOutputBuilder)]
    pub struct ListQueueEmailAddressesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Email addresses of the queue on this page, in summary.
        #[member(optional, list(types::EmailAddressSummary), "EmailAddressMetadataList")]
        #[setters(set_email_address_metadata_list, get_email_address_metadata_list)]
        pub email_address_metadata_list: Option<Vec<types::EmailAddressSummary>>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListQueueEmailAddresses` answers when it fails.
    pub enum ListQueueEmailAddressesError {
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
    /// Walks through all pages of [`ListQueueEmailAddresses`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListQueueEmailAddressesPaginator {
        operation: ListQueueEmailAddresses,
        builder: ListQueueEmailAddressesBuilder,
        #[items(email_address_metadata_list)]
        items: ListQueueEmailAddressesPaginatorItems<types::EmailAddressSummary>,
    }
}

/// Builders of `ListQueueEmailAddresses`.
pub mod builders {
    pub use super::{
        ListQueueEmailAddressesBuilder, ListQueueEmailAddressesFluentBuilder,
        ListQueueEmailAddressesInputBuilder, ListQueueEmailAddressesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListQueueEmailAddressesPaginator;
    pub use super::ListQueueEmailAddressesPaginatorItems;
}
