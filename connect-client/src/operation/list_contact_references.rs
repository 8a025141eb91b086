// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists a contact's references of the requested types. There is only ever one page: `NextToken` always comes back empty. AWS marks this operation as a preview, so its behaviour may still change.
    ///
    /// `GET /contact/references/{InstanceId}/{ContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactReferences.html)
    #[http(GET, "/contact/references/{InstanceId}/{ContactId}")]
    pub struct ListContactReferences {
        list_contact_references: ListContactReferencesFluentBuilder,
        builder: ListContactReferencesBuilder,
        input: (ListContactReferencesInput, ListContactReferencesInputBuilder),
        output: ListContactReferencesOutput,
        error: ListContactReferencesError,
    }
}

connect_runtime::input! {
    /// The contact and the types of reference to list for it.
    #[shape(
        "ListContactReferencesRequest",
        ListContactReferencesBuilder,
        ListContactReferencesInputBuilder
    )]
    pub struct ListContactReferencesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// The initial contact whose references are wanted.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Types to return; references of other types are left out.
        /// Required; at most 6 elements.
        #[member(
            optional,
            list(types::ReferenceType),
            "ReferenceTypes",
            query("referenceTypes"),
            required
        )]
        #[setters(set_reference_types, get_reference_types)]
        pub reference_types: Option<Vec<types::ReferenceType>>,
        /// Not used: there is never a further page to ask for.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// A contact's references.
    #[shape("ListContactReferencesResponse", ListContactReferencesOutputBuilder)]
    pub struct ListContactReferencesOutput {
        /// The references found, one entry each.
        #[member(optional, list(types::ReferenceSummary), "ReferenceSummaryList")]
        #[setters(set_reference_summary_list, get_reference_summary_list)]
        pub reference_summary_list: Option<Vec<types::ReferenceSummary>>,
        /// Always empty, since there is no further page.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListContactReferences` answers when it fails.
    pub enum ListContactReferencesError {
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
    /// Walks through all pages of [`ListContactReferences`].
    #[tokens(input = "NextToken", output = "NextToken")]
    pub struct ListContactReferencesPaginator {
        operation: ListContactReferences,
        builder: ListContactReferencesBuilder,
        #[items(reference_summary_list)]
        items: ListContactReferencesPaginatorItems<types::ReferenceSummary>,
    }
}

/// Builders of `ListContactReferences`.
pub mod builders {
    pub use super::{
        ListContactReferencesBuilder, ListContactReferencesFluentBuilder,
        ListContactReferencesInputBuilder, ListContactReferencesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListContactReferencesPaginator;
    pub use super::ListContactReferencesPaginatorItems;
}
