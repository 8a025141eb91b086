// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets the flow that handles calls arriving at a claimed phone number.
    ///
    /// `PUT /phone-number/{PhoneNumberId}/contact-flow` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociatePhoneNumberContactFlow.html)
    #[http(PUT, "/phone-number/{PhoneNumberId}/contact-flow")]
    pub struct AssociatePhoneNumberContactFlow {
        associate_phone_number_contact_flow: AssociatePhoneNumberContactFlowFluentBuilder,
        builder: AssociatePhoneNumberContactFlowBuilder,
        input: (
            AssociatePhoneNumberContactFlowInput,
            AssociatePhoneNumberContactFlowInputBuilder,
        ),
        output: AssociatePhoneNumberContactFlowOutput,
        error: AssociatePhoneNumberContactFlowError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociatePhoneNumberContactFlow`.
    #[shape(
        "AssociatePhoneNumberContactFlowRequest",
        AssociatePhoneNumberContactFlowBuilder,
        AssociatePhoneNumberContactFlowInputBuilder
    )]
    pub struct AssociatePhoneNumberContactFlowInput {
        /// ID of the phone number.
        /// Required.
        #[member(optional, text, "PhoneNumberId", label("PhoneNumberId"), required)]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociatePhoneNumberContactFlow`.
    #[shape(
        "AssociatePhoneNumberContactFlowOutput",
        AssociatePhoneNumberContactFlowOutputBuilder
    )]
    pub struct AssociatePhoneNumberContactFlowOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociatePhoneNumberContactFlow` answers when it fails.
    pub enum AssociatePhoneNumberContactFlowError {
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

/// Builders of `AssociatePhoneNumberContactFlow`.
pub mod builders {
    pub use super::{
        AssociatePhoneNumberContactFlowBuilder,
        AssociatePhoneNumberContactFlowFluentBuilder,
        AssociatePhoneNumberContactFlowInputBuilder,
        AssociatePhoneNumberContactFlowOutputBuilder,
    };
}
