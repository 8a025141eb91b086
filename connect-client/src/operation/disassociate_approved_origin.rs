// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Removes a web origin from the sites allowed to integrate the instance.
    ///
    /// `DELETE /instance/{InstanceId}/approved-origin` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateApprovedOrigin.html)
    #[http(DELETE, "/instance/{InstanceId}/approved-origin")]
    pub struct DisassociateApprovedOrigin {
        disassociate_approved_origin: DisassociateApprovedOriginFluentBuilder,
        builder: DisassociateApprovedOriginBuilder,
        input: (DisassociateApprovedOriginInput, DisassociateApprovedOriginInputBuilder),
        output: DisassociateApprovedOriginOutput,
        error: DisassociateApprovedOriginError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateApprovedOrigin`.
    #[shape(
        "DisassociateApprovedOriginRequest",
        DisassociateApprovedOriginBuilder,
        DisassociateApprovedOriginInputBuilder
    )]
    pub struct DisassociateApprovedOriginInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Domain URL of the application to remove.
        /// Required; at most 267 characters.
        #[member(optional, text, "Origin", query("origin"), required)]
        #[setters(set_origin, get_origin)]
        pub origin: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", query("clientToken"), token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateApprovedOrigin`.
    #[shape("DisassociateApprovedOriginOutput", DisassociateApprovedOriginOutputBuilder)]
    pub struct DisassociateApprovedOriginOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateApprovedOrigin` answers when it fails.
    pub enum DisassociateApprovedOriginError {
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

/// Builders of `DisassociateApprovedOrigin`.
pub mod builders {
    pub use super::{
        DisassociateApprovedOriginBuilder, DisassociateApprovedOriginFluentBuilder,
        DisassociateApprovedOriginInputBuilder, DisassociateApprovedOriginOutputBuilder,
    };
}
