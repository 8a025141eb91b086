// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a public key from the instance by its `AssociationId`.
    ///
    /// `DELETE /instance/{InstanceId}/security-key/{AssociationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateSecurityKey.html)
    #[http(DELETE, "/instance/{InstanceId}/security-key/{AssociationId}")]
    pub struct DisassociateSecurityKey {
        disassociate_security_key: DisassociateSecurityKeyFluentBuilder,
        builder: DisassociateSecurityKeyBuilder,
        input: (DisassociateSecurityKeyInput, DisassociateSecurityKeyInputBuilder),
        output: DisassociateSecurityKeyOutput,
        error: DisassociateSecurityKeyError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateSecurityKey`.
    #[shape(
        "DisassociateSecurityKeyRequest",
        DisassociateSecurityKeyBuilder,
        DisassociateSecurityKeyInputBuilder
    )]
    pub struct DisassociateSecurityKeyInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the security key's association with the instance.
        /// Required; 1 to 100 characters.
        #[member(
            optional,
            text,
            "AssociationId",
            label("AssociationId"),
            required,
            min_length(1)
        )]
        #[setters(set_association_id, get_association_id)]
        pub association_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", query("clientToken"), token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateSecurityKey`.
    #[shape("DisassociateSecurityKeyOutput", DisassociateSecurityKeyOutputBuilder)]
    pub struct DisassociateSecurityKeyOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateSecurityKey` answers when it fails.
    pub enum DisassociateSecurityKeyError {
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

/// Builders of `DisassociateSecurityKey`.
pub mod builders {
    pub use super::{
        DisassociateSecurityKeyBuilder, DisassociateSecurityKeyFluentBuilder,
        DisassociateSecurityKeyInputBuilder, DisassociateSecurityKeyOutputBuilder,
    };
}
