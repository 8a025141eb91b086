// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceConflictException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes an email address of the instance.
    ///
    /// `DELETE /email-addresses/{InstanceId}/{EmailAddressId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteEmailAddress.html)
    #[http(DELETE, "/email-addresses/{InstanceId}/{EmailAddressId}")]
    pub struct DeleteEmailAddress {
        delete_email_address: DeleteEmailAddressFluentBuilder,
        builder: DeleteEmailAddressBuilder,
        input: (DeleteEmailAddressInput, DeleteEmailAddressInputBuilder),
        output: DeleteEmailAddressOutput,
        error: DeleteEmailAddressError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteEmailAddress`.
    #[shape(
        "DeleteEmailAddressRequest",
        DeleteEmailAddressBuilder,
        DeleteEmailAddressInputBuilder
    )]
    pub struct DeleteEmailAddressInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the email address to delete.
        /// Required; 1 to 500 characters.
        #[member(
            optional,
            text,
            "EmailAddressId",
            label("EmailAddressId"),
            required,
            min_length(1)
        )]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteEmailAddress`.
    #[shape("DeleteEmailAddressResponse", DeleteEmailAddressOutputBuilder)]
    pub struct DeleteEmailAddressOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteEmailAddress` answers when it fails.
    pub enum DeleteEmailAddressError {
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
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteEmailAddress`.
pub mod builders {
    pub use super::{
        DeleteEmailAddressBuilder, DeleteEmailAddressFluentBuilder,
        DeleteEmailAddressInputBuilder, DeleteEmailAddressOutputBuilder,
    };
}
