// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Takes the listed proficiencies away from a user.
    ///
    /// `POST /users/{InstanceId}/{UserId}/disassociate-proficiencies` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateUserProficiencies.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/disassociate-proficiencies")]
    pub struct DisassociateUserProficiencies {
        disassociate_user_proficiencies: DisassociateUserProficienciesFluentBuilder,
        builder: DisassociateUserProficienciesBuilder,
        input: (
            DisassociateUserProficienciesInput,
            DisassociateUserProficienciesInputBuilder,
        ),
        output: DisassociateUserProficienciesOutput,
        error: DisassociateUserProficienciesError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateUserProficiencies`.
    #[shape(
        "DisassociateUserProficienciesRequest",
        DisassociateUserProficienciesBuilder,
        DisassociateUserProficienciesInputBuilder
    )]
    pub struct DisassociateUserProficienciesInput {
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
        /// Proficiencies to take away from the user.
        /// Required.
        #[member(
            optional,
            list(types::UserProficiencyDisassociate),
            "UserProficiencies",
            required
        )]
        #[setters(set_user_proficiencies, get_user_proficiencies)]
        pub user_proficiencies: Option<Vec<types::UserProficiencyDisassociate>>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateUserProficiencies`.
    #[shape(
        "DisassociateUserProficienciesOutput",
        DisassociateUserProficienciesOutputBuilder
    )]
    pub struct DisassociateUserProficienciesOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateUserProficiencies` answers when it fails.
    pub enum DisassociateUserProficienciesError {
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

/// Builders of `DisassociateUserProficiencies`.
pub mod builders {
    pub use super::{
        DisassociateUserProficienciesBuilder, DisassociateUserProficienciesFluentBuilder,
        DisassociateUserProficienciesInputBuilder,
        DisassociateUserProficienciesOutputBuilder,
    };
}
