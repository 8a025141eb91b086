// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    ContactNotFoundException, InternalServiceException, InvalidActiveRegionException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Ends a contact, for instance a call from `StartOutboundVoiceContact`. An IAM caller needs permission for `connect:StopContact`.
    ///
    /// `POST /contact/stop` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContact.html)
    #[http(POST, "/contact/stop")]
    pub struct StopContact {
        stop_contact: StopContactFluentBuilder,
        builder: StopContactBuilder,
        input: (StopContactInput, StopContactInputBuilder),
        output: StopContactOutput,
        error: StopContactError,
    }
}

connect_runtime::input! {
    /// Names the contact to end.
    #[shape("StopContactRequest", StopContactBuilder, StopContactInputBuilder)]
    pub struct StopContactInput {
        /// ID of the contact to end.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Why the contact ends.
        #[member(optional, value(types::DisconnectReason), "DisconnectReason")]
        #[setters(set_disconnect_reason, get_disconnect_reason)]
        pub disconnect_reason: Option<types::DisconnectReason>,
    }
}

connect_runtime::output! {
    /// Empty answer: success carries no data.
    #[shape("StopContactResponse", StopContactOutputBuilder)]
    pub struct StopContactOutput {}
}

connect_runtime::operation_error! {
    /// What `StopContact` answers when it fails.
    pub enum StopContactError {
        /// There is no such contact, or it is gone (HTTP 410).
        #[code("ContactNotFoundException", is_contact_not_found_exception)]
        ContactNotFoundException(ContactNotFoundException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The call is refused because of which Region is active.
        #[code("InvalidActiveRegionException", is_invalid_active_region_exception)]
        InvalidActiveRegionException(InvalidActiveRegionException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `StopContact`.
pub mod builders {
    pub use super::{
        StopContactBuilder, StopContactFluentBuilder, StopContactInputBuilder,
        StopContactOutputBuilder,
    };
}
