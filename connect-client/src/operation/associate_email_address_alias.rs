// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Makes one email address an alias of another, so mail sent to the alias is passed on.
    ///
    /// `POST /email-addresses/{InstanceId}/{EmailAddressId}/associate-alias` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateEmailAddressAlias.html)
    #[http(POST, "/email-addresses/{InstanceId}/{EmailAddressId}/associate-alias")]
    pub struct AssociateEmailAddressAlias {
        associate_email_address_alias: AssociateEmailAddressAliasFluentBuilder,
        builder: AssociateEmailAddressAliasBuilder,
        input: (AssociateEmailAddressAliasInput, AssociateEmailAddressAliasInputBuilder),
        output: AssociateEmailAddressAliasOutput,
        error: AssociateEmailAddressAliasError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateEmailAddressAlias`.
    #[shape(
        "AssociateEmailAddressAliasRequest",
        AssociateEmailAddressAliasBuilder,
        AssociateEmailAddressAliasInputBuilder
    )]
    pub struct AssociateEmailAddressAliasInput {
        /// ID of the email address that gets the alias.
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
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Address that becomes the alias: it must exist in the instance, neither being an alias already nor having one.
        /// Required.
        #[member(optional, value(types::AliasConfiguration), "AliasConfiguration", required)]
        #[setters(set_alias_configuration, get_alias_configuration)]
        pub alias_configuration: Option<types::AliasConfiguration>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateEmailAddressAlias`.
    #[shape("AssociateEmailAddressAliasResponse", AssociateEmailAddressAliasOutputBuilder)]
    pub struct AssociateEmailAddressAliasOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateEmailAddressAlias` answers when it fails.
    pub enum AssociateEmailAddressAliasError {
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

/// Builders of `AssociateEmailAddressAlias`.
pub mod builders {
    pub use super::{
        AssociateEmailAddressAliasBuilder, AssociateEmailAddressAliasFluentBuilder,
        AssociateEmailAddressAliasInputBuilder, AssociateEmailAddressAliasOutputBuilder,
    };
}
