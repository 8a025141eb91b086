// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Clears a finished, missed, rejected or failed contact from an agent, who becomes available again.
    ///
    /// `POST /users/{InstanceId}/{UserId}/contact` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DismissUserContact.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/contact")]
    pub struct DismissUserContact {
        dismiss_user_contact: DismissUserContactFluentBuilder,
        builder: DismissUserContactBuilder,
        input: (DismissUserContactInput, DismissUserContactInputBuilder),
        output: DismissUserContactOutput,
        error: DismissUserContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `DismissUserContact`.
    #[shape(
        "DismissUserContactRequest",
        DismissUserContactBuilder,
        DismissUserContactInputBuilder
    )]
    pub struct DismissUserContactInput {
        /// ID of the user.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact to clear.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DismissUserContact`.
    #[shape("DismissUserContactResponse", DismissUserContactOutputBuilder)]
    pub struct DismissUserContactOutput {}
}

connect_runtime::operation_error! {
    /// What `DismissUserContact` answers when it fails.
    pub enum DismissUserContactError {
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

/// Builders of `DismissUserContact`.
pub mod builders {
    pub use super::{
        DismissUserContactBuilder, DismissUserContactFluentBuilder,
        DismissUserContactInputBuilder, DismissUserContactOutputBuilder,
    };
}
