// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    ContactNotTerminatedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Erases chosen personal data of a terminated contact; nothing of it can be recovered.
    ///
    /// `POST /contact/delete/{InstanceId}/{ContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactData.html)
    #[http(POST, "/contact/delete/{InstanceId}/{ContactId}")]
    pub struct DeleteContactData {
        delete_contact_data: DeleteContactDataFluentBuilder,
        builder: DeleteContactDataBuilder,
        input: (DeleteContactDataInput, DeleteContactDataInputBuilder),
        output: DeleteContactDataOutput,
        error: DeleteContactDataError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteContactData`.
    #[shape(
        "DeleteContactDataRequest",
        DeleteContactDataBuilder,
        DeleteContactDataInputBuilder
    )]
    pub struct DeleteContactDataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact, which must already be disconnected.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Kinds of personal data to erase; `ADDITIONAL_EMAIL_RECIPIENTS` and `EMAIL_SUBJECT` exist for email contacts only.
        /// Required.
        #[member(optional, list(types::ContactField), "ContactFields", required)]
        #[setters(set_contact_fields, get_contact_fields)]
        pub contact_fields: Option<Vec<types::ContactField>>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteContactData`.
    #[shape("DeleteContactDataResponse", DeleteContactDataOutputBuilder)]
    pub struct DeleteContactDataOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteContactData` answers when it fails.
    pub enum DeleteContactDataError {
        /// The contact is still going on; its personal data can only be deleted once it has ended.
        #[code("ContactNotTerminatedException", is_contact_not_terminated_exception)]
        ContactNotTerminatedException(ContactNotTerminatedException),
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

/// Builders of `DeleteContactData`.
pub mod builders {
    pub use super::{
        DeleteContactDataBuilder, DeleteContactDataFluentBuilder,
        DeleteContactDataInputBuilder, DeleteContactDataOutputBuilder,
    };
}
