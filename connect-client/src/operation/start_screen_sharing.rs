// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Begins screen sharing on a running contact.
    ///
    /// `PUT /contact/screen-sharing` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartScreenSharing.html)
    #[http(PUT, "/contact/screen-sharing")]
    pub struct StartScreenSharing {
        start_screen_sharing: StartScreenSharingFluentBuilder,
        builder: StartScreenSharingBuilder,
        input: (StartScreenSharingInput, StartScreenSharingInputBuilder),
        output: StartScreenSharingOutput,
        error: StartScreenSharingError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartScreenSharing`.
    #[shape(
        "StartScreenSharingRequest",
        StartScreenSharingBuilder,
        StartScreenSharingInputBuilder
    )]
    pub struct StartScreenSharingInput {
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact on which screen sharing begins.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `StartScreenSharing`.
    #[shape("StartScreenSharingResponse", StartScreenSharingOutputBuilder)]
    pub struct StartScreenSharingOutput {}
}

connect_runtime::operation_error! {
    /// What `StartScreenSharing` answers when it fails.
    pub enum StartScreenSharingError {
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

/// Builders of `StartScreenSharing`.
pub mod builders {
    pub use super::{
        StartScreenSharingBuilder, StartScreenSharingFluentBuilder,
        StartScreenSharingInputBuilder, StartScreenSharingOutputBuilder,
    };
}
