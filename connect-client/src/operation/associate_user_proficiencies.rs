// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Gives a user further proficiencies, which routing criteria of contacts can then match.
    ///
    /// `POST /users/{InstanceId}/{UserId}/associate-proficiencies` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateUserProficiencies.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/associate-proficiencies")]
    pub struct AssociateUserProficiencies {
        associate_user_proficiencies: AssociateUserProficienciesFluentBuilder,
        builder: AssociateUserProficienciesBuilder,
        input: (AssociateUserProficienciesInput, AssociateUserProficienciesInputBuilder),
        output: AssociateUserProficienciesOutput,
        error: AssociateUserProficienciesError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateUserProficiencies`.
    #[shape(
        "AssociateUserProficienciesRequest",
        AssociateUserProficienciesBuilder,
        AssociateUserProficienciesInputBuilder
    )]
    pub struct AssociateUserProficienciesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the user.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// Proficiencies to give to the user.
        /// Required.
        #[member(optional, list(types::UserProficiency), "UserProficiencies", required)]
        #[setters(set_user_proficiencies, get_user_proficiencies)]
        pub user_proficiencies: Option<Vec<types::UserProficiency>>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateUserProficiencies`.
    #[shape("AssociateUserProficienciesOutput", AssociateUserProficienciesOutputBuilder)]
    pub struct AssociateUserProficienciesOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateUserProficiencies` answers when it fails.
    pub enum AssociateUserProficienciesError {
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

/// Builders of `AssociateUserProficiencies`.
pub mod builders {
    pub use super::{
        AssociateUserProficienciesBuilder, AssociateUserProficienciesFluentBuilder,
        AssociateUserProficienciesInputBuilder, AssociateUserProficienciesOutputBuilder,
    };
}
