// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Continues a task or email contact that was paused.
    ///
    /// `POST /contact/resume` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ResumeContact.html)
    #[http(POST, "/contact/resume")]
    pub struct ResumeContact {
        resume_contact: ResumeContactFluentBuilder,
        builder: ResumeContactBuilder,
        input: (ResumeContactInput, ResumeContactInputBuilder),
        output: ResumeContactOutput,
        error: ResumeContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `ResumeContact`.
    #[shape("ResumeContactRequest", ResumeContactBuilder, ResumeContactInputBuilder)]
    pub struct ResumeContactInput {
        /// ID of the contact to resume.
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
    /// Result of `ResumeContact`.
    #[shape("ResumeContactResponse", ResumeContactOutputBuilder)]
    pub struct ResumeContactOutput {}
}

connect_runtime::operation_error! {
    /// What `ResumeContact` answers when it fails.
    pub enum ResumeContactError {
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `ResumeContact`.
pub mod builders {
    pub use super::{
        ResumeContactBuilder, ResumeContactFluentBuilder, ResumeContactInputBuilder,
        ResumeContactOutputBuilder,
    };
}
