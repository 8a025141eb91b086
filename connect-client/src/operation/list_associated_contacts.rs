// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the contacts that belong to the same contact tree, in pages.
    ///
    /// `GET /contact/associated/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAssociatedContacts.html)
    #[http(GET, "/contact/associated/{InstanceId}")]
    pub struct ListAssociatedContacts {
        list_associated_contacts: ListAssociatedContactsFluentBuilder,
        builder: ListAssociatedContactsBuilder,
        input: (ListAssociatedContactsInput, ListAssociatedContactsInputBuilder),
        output: ListAssociatedContactsOutput,
        error: ListAssociatedContactsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListAssociatedContacts`.
    #[shape(
        "ListAssociatedContactsRequest",
        ListAssociatedContactsBuilder,
        ListAssociatedContactsInputBuilder
    )]
    pub struct ListAssociatedContactsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of a contact in the tree.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", query("contactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListAssociatedContacts`.
    #[shape("ListAssociatedContactsResponse", ListAssociatedContactsOutputBuilder)]
    pub struct ListAssociatedContactsOutput {
        /// Contacts of the tree on this page, in summary.
        #[member(optional, list(types::AssociatedContactSummary), "ContactSummaryList")]
        #[setters(set_contact_summary_list, get_contact_summary_list)]
        pub contact_summary_list: Option<Vec<types::AssociatedContactSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListAssociatedContacts` answers when it fails.
    pub enum ListAssociatedContactsError {
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
    /// Walks through all pages of [`ListAssociatedContacts`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListAssociatedContactsPaginator {
        operation: ListAssociatedContacts,
        builder: ListAssociatedContactsBuilder,
        #[items(contact_summary_list)]
        items: ListAssociatedContactsPaginatorItems<types::AssociatedContactSummary>,
    }
}

/// Builders of `ListAssociatedContacts`.
pub mod builders {
    pub use super::{
        ListAssociatedContactsBuilder, ListAssociatedContactsFluentBuilder,
        ListAssociatedContactsInputBuilder, ListAssociatedContactsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListAssociatedContactsPaginator;
    pub use super::ListAssociatedContactsPaginatorItems;
}
