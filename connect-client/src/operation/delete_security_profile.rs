// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a security profile, and is refused while it is in use.
    ///
    /// `DELETE /security-profiles/{InstanceId}/{SecurityProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteSecurityProfile.html)
    #[http(DELETE, "/security-profiles/{InstanceId}/{SecurityProfileId}")]
    pub struct DeleteSecurityProfile {
        delete_security_profile: DeleteSecurityProfileFluentBuilder,
        builder: DeleteSecurityProfileBuilder,
        input: (DeleteSecurityProfileInput, DeleteSecurityProfileInputBuilder),
        output: DeleteSecurityProfileOutput,
        error: DeleteSecurityProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteSecurityProfile`.
    #[shape(
        "DeleteSecurityProfileRequest",
        DeleteSecurityProfileBuilder,
        DeleteSecurityProfileInputBuilder
    )]
    pub struct DeleteSecurityProfileInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the security profile to delete.
        /// Required.
        #[member(optional, text, "SecurityProfileId", label("SecurityProfileId"), required)]
        #[setters(set_security_profile_id, get_security_profile_id)]
        pub security_profile_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteSecurityProfile`.
    #[shape("DeleteSecurityProfileOutput", DeleteSecurityProfileOutputBuilder)]
    pub struct DeleteSecurityProfileOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteSecurityProfile` answers when it fails.
    pub enum DeleteSecurityProfileError {
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
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteSecurityProfile`.
pub mod builders {
    pub use super::{
        DeleteSecurityProfileBuilder, DeleteSecurityProfileFluentBuilder,
        DeleteSecurityProfileInputBuilder, DeleteSecurityProfileOutputBuilder,
    };
}
