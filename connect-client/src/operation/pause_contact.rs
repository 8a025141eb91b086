// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Pauses a running task or email contact until `ResumeContact` is called.
    ///
    /// `POST /contact/pause` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PauseContact.html)
    #[http(POST, "/contact/pause")]
    pub struct PauseContact {
        pause_contact: PauseContactFluentBuilder,
        builder: PauseContactBuilder,
        input: (PauseContactInput, PauseContactInputBuilder),
        output: PauseContactOutput,
        error: PauseContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `PauseContact`.
    #[shape("PauseContactRequest", PauseContactBuilder, PauseContactInputBuilder)]
    pub struct PauseContactInput {
        /// ID of the contact to pause.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow.
        /// At most 500 characters.
        #[member(optional, text, "ContactFlowId")]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `PauseContact`.
    #[shape("PauseContactResponse", PauseContactOutputBuilder)]
    pub struct PauseContactOutput {}
}

connect_runtime::operation_error! {
    /// What `PauseContact` answers when it fails.
    pub enum PauseContactError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request collides with the present state of the resource.
        #[code("ConflictException", is_conflict_exception)]
        ConflictException(ConflictException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `PauseContact`.
pub mod builders {
    pub use super::{
        PauseContactBuilder, PauseContactFluentBuilder, PauseContactInputBuilder,
        PauseContactOutputBuilder,
    };
}
