// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Returns the user-defined attributes of a contact as a map of names and values.
    ///
    /// `GET /contact/attributes/{InstanceId}/{InitialContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetContactAttributes.html)
    #[http(GET, "/contact/attributes/{InstanceId}/{InitialContactId}")]
    pub struct GetContactAttributes {
        get_contact_attributes: GetContactAttributesFluentBuilder,
        builder: GetContactAttributesBuilder,
        input: (GetContactAttributesInput, GetContactAttributesInputBuilder),
        output: GetContactAttributesOutput,
        error: GetContactAttributesError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetContactAttributes`.
    #[shape(
        "GetContactAttributesRequest",
        GetContactAttributesBuilder,
        GetContactAttributesInputBuilder
    )]
    pub struct GetContactAttributesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the initial contact.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "InitialContactId",
            label("InitialContactId"),
            required,
            min_length(1)
        )]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `GetContactAttributes`.
    #[shape("GetContactAttributesResponse", GetContactAttributesOutputBuilder)]
    pub struct GetContactAttributesOutput {
        /// Attributes of the contact, by name.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
    }
}

connect_runtime::operation_error! {
    /// What `GetContactAttributes` answers when it fails.
    pub enum GetContactAttributesError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `GetContactAttributes`.
pub mod builders {
    pub use super::{
        GetContactAttributesBuilder, GetContactAttributesFluentBuilder,
        GetContactAttributesInputBuilder, GetContactAttributesOutputBuilder,
    };
}
