// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Detaches the flow from a phone number, which remains claimed.
    ///
    /// `DELETE /phone-number/{PhoneNumberId}/contact-flow` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociatePhoneNumberContactFlow.html)
    #[http(DELETE, "/phone-number/{PhoneNumberId}/contact-flow")]
    pub struct DisassociatePhoneNumberContactFlow {
        disassociate_phone_number_contact_flow: DisassociatePhoneNumberContactFlowFluentBuilder,
        builder: DisassociatePhoneNumberContactFlowBuilder,
        input: (
            DisassociatePhoneNumberContactFlowInput,
            DisassociatePhoneNumberContactFlowInputBuilder,
        ),
        output: DisassociatePhoneNumberContactFlowOutput,
        error: DisassociatePhoneNumberContactFlowError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociatePhoneNumberContactFlow`.
    #[shape(
        "DisassociatePhoneNumberContactFlowRequest",
        DisassociatePhoneNumberContactFlowBuilder,
        DisassociatePhoneNumberContactFlowInputBuilder
    )]
    pub struct DisassociatePhoneNumberContactFlowInput {
        /// ID of the phone number.
        /// Required.
        #[member(optional, text, "PhoneNumberId", label("PhoneNumberId"), required)]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", query("instanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociatePhoneNumberContactFlow`.
    #[shape(
        "DisassociatePhoneNumberContactFlowOutput",
        DisassociatePhoneNumberContactFlowOutputBuilder
    )]
    pub struct DisassociatePhoneNumberContactFlowOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociatePhoneNumberContactFlow` answers when it fails.
    pub enum DisassociatePhoneNumberContactFlowError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DisassociatePhoneNumberContactFlow`.
pub mod builders {
    pub use super::{
        DisassociatePhoneNumberContactFlowBuilder,
        DisassociatePhoneNumberContactFlowFluentBuilder,
        DisassociatePhoneNumberContactFlowInputBuilder,
        DisassociatePhoneNumberContactFlowOutputBuilder,
    };
}
