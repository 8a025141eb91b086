// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Uploads a public key to the instance and returns the `AssociationId` under which it is kept.
    ///
    /// `PUT /instance/{InstanceId}/security-key` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateSecurityKey.html)
    #[http(PUT, "/instance/{InstanceId}/security-key")]
    pub struct AssociateSecurityKey {
        associate_security_key: AssociateSecurityKeyFluentBuilder,
        builder: AssociateSecurityKeyBuilder,
        input: (AssociateSecurityKeyInput, AssociateSecurityKeyInputBuilder),
        output: AssociateSecurityKeyOutput,
        error: AssociateSecurityKeyError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateSecurityKey`.
    #[shape(
        "AssociateSecurityKeyRequest",
        AssociateSecurityKeyBuilder,
        AssociateSecurityKeyInputBuilder
    )]
    pub struct AssociateSecurityKeyInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Public key to upload, as PEM text.
        /// Required; 1 to 1024 characters.
        #[member(optional, text, "Key", required, min_length(1))]
        #[setters(set_key, get_key)]
        pub key: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateSecurityKey`.
    #[shape("AssociateSecurityKeyResponse", AssociateSecurityKeyOutputBuilder)]
    pub struct AssociateSecurityKeyOutput {
        /// ID under which the key is kept.
        /// 1 to 100 characters.
        #[member(optional, text, "AssociationId", min_length(1))]
        #[setters(set_association_id, get_association_id)]
        pub association_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `AssociateSecurityKey` answers when it fails.
    pub enum AssociateSecurityKeyError {
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

/// Builders of `AssociateSecurityKey`.
pub mod builders {
    pub use super::{
        AssociateSecurityKeyBuilder, AssociateSecurityKeyFluentBuilder,
        AssociateSecurityKeyInputBuilder, AssociateSecurityKeyOutputBuilder,
    };
}
