// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Changes description and display name of an email address, never the address itself.
    ///
    /// `POST /email-addresses/{InstanceId}/{EmailAddressId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateEmailAddressMetadata.html)
    #[http(POST, "/email-addresses/{InstanceId}/{EmailAddressId}")]
    pub struct UpdateEmailAddressMetadata {
        update_email_address_metadata: UpdateEmailAddressMetadataFluentBuilder,
        builder: UpdateEmailAddressMetadataBuilder,
        input: (UpdateEmailAddressMetadataInput, UpdateEmailAddressMetadataInputBuilder),
        output: UpdateEmailAddressMetadataOutput,
        error: UpdateEmailAddressMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateEmailAddressMetadata`.
    #[shape(
        "UpdateEmailAddressMetadataRequest",
        UpdateEmailAddressMetadataBuilder,
        UpdateEmailAddressMetadataInputBuilder
    )]
    pub struct UpdateEmailAddressMetadataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the email address to change.
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
        /// New description.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// New display name.
        /// At most 256 characters.
        #[member(optional, text, "DisplayName", sensitive)]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// At most 500 characters.
        #[member(optional, text, "ClientToken")]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateEmailAddressMetadata`.
    #[shape("UpdateEmailAddressMetadataResponse", UpdateEmailAddressMetadataOutputBuilder)]
    pub struct UpdateEmailAddressMetadataOutput {
        /// ID of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "EmailAddressId", min_length(1))]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: Option<String>,
        /// ARN of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "EmailAddressArn", min_length(1))]
        #[setters(set_email_address_arn, get_email_address_arn)]
        pub email_address_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateEmailAddressMetadata` answers when it fails.
    pub enum UpdateEmailAddressMetadataError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request conflicts with an earlier one under the rules of idempotency.
        #[code("IdempotencyException", is_idempotency_exception)]
        IdempotencyException(IdempotencyException),
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

/// Builders of `UpdateEmailAddressMetadata`.
pub mod builders {
    pub use super::{
        UpdateEmailAddressMetadataBuilder, UpdateEmailAddressMetadataFluentBuilder,
        UpdateEmailAddressMetadataInputBuilder, UpdateEmailAddressMetadataOutputBuilder,
    };
}
