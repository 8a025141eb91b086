// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Hands a contact that is waiting in a queue to one particular user.
    ///
    /// `POST /contacts/{InstanceId}/{ContactId}/associate-user` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateContactWithUser.html)
    #[http(POST, "/contacts/{InstanceId}/{ContactId}/associate-user")]
    pub struct AssociateContactWithUser {
        associate_contact_with_user: AssociateContactWithUserFluentBuilder,
        builder: AssociateContactWithUserBuilder,
        input: (AssociateContactWithUserInput, AssociateContactWithUserInputBuilder),
        output: AssociateContactWithUserOutput,
        error: AssociateContactWithUserError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateContactWithUser`.
    #[shape(
        "AssociateContactWithUserRequest",
        AssociateContactWithUserBuilder,
        AssociateContactWithUserInputBuilder
    )]
    pub struct AssociateContactWithUserInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the waiting contact.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID or ARN of the user who receives the contact.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "UserId", required, min_length(1))]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateContactWithUser`.
    #[shape("AssociateContactWithUserResponse", AssociateContactWithUserOutputBuilder)]
    pub struct AssociateContactWithUserOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateContactWithUser` answers when it fails.
    pub enum AssociateContactWithUserError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `AssociateContactWithUser`.
pub mod builders {
    pub use super::{
        AssociateContactWithUserBuilder, AssociateContactWithUserFluentBuilder,
        AssociateContactWithUserInputBuilder, AssociateContactWithUserOutputBuilder,
    };
}
