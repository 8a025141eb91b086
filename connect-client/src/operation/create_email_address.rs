// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, IdempotencyException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates an email address on which the instance receives and from which it sends mail.
    ///
    /// `PUT /email-addresses/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateEmailAddress.html)
    #[http(PUT, "/email-addresses/{InstanceId}")]
    pub struct CreateEmailAddress {
        create_email_address: CreateEmailAddressFluentBuilder,
        builder: CreateEmailAddressBuilder,
        input: (CreateEmailAddressInput, CreateEmailAddressInputBuilder),
        output: CreateEmailAddressOutput,
        error: CreateEmailAddressError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateEmailAddress`.
    #[shape(
        "CreateEmailAddressRequest",
        CreateEmailAddressBuilder,
        CreateEmailAddressInputBuilder
    )]
    pub struct CreateEmailAddressInput {
        /// Description of the email address.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Full email address with its domain.
        /// Required; 1 to 255 characters; matches `[^\s@]+@[^\s@]+\.[^\s@]+`.
        #[member(optional, text, "EmailAddress", required, sensitive, min_length(1))]
        #[setters(set_email_address, get_email_address)]
        pub email_address: Option<String>,
        /// Name displayed for the email address.
        /// At most 256 characters.
        #[member(optional, text, "DisplayName", sensitive)]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// At most 500 characters.
        #[member(optional, text, "ClientToken")]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateEmailAddress`.
    #[shape("CreateEmailAddressResponse", CreateEmailAddressOutputBuilder)]
    pub struct CreateEmailAddressOutput {
        /// ID of the new email address.
        /// 1 to 500 characters.
        #[member(optional, text, "EmailAddressId", min_length(1))]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: Option<String>,
        /// ARN of the new email address.
        /// 1 to 500 characters.
        #[member(optional, text, "EmailAddressArn", min_length(1))]
        #[setters(set_email_address_arn, get_email_address_arn)]
        pub email_address_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateEmailAddress` answers when it fails.
    pub enum CreateEmailAddressError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateEmailAddress`.
pub mod builders {
    pub use super::{
        CreateEmailAddressBuilder, CreateEmailAddressFluentBuilder,
        CreateEmailAddressInputBuilder, CreateEmailAddressOutputBuilder,
    };
}
