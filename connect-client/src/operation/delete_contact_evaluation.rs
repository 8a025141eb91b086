// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes one evaluation of a contact; the form it was based on stays.
    ///
    /// `DELETE /contact-evaluations/{InstanceId}/{EvaluationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactEvaluation.html)
    #[http(DELETE, "/contact-evaluations/{InstanceId}/{EvaluationId}")]
    pub struct DeleteContactEvaluation {
        delete_contact_evaluation: DeleteContactEvaluationFluentBuilder,
        builder: DeleteContactEvaluationBuilder,
        input: (DeleteContactEvaluationInput, DeleteContactEvaluationInputBuilder),
        output: DeleteContactEvaluationOutput,
        error: DeleteContactEvaluationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteContactEvaluation`.
    #[shape(
        "DeleteContactEvaluationRequest",
        DeleteContactEvaluationBuilder,
        DeleteContactEvaluationInputBuilder
    )]
    pub struct DeleteContactEvaluationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact evaluation.
        /// Required; 1 to 500 characters.
        #[member(
            optional,
            text,
            "EvaluationId",
            label("EvaluationId"),
            required,
            min_length(1)
        )]
        #[setters(set_evaluation_id, get_evaluation_id)]
        pub evaluation_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteContactEvaluation`.
    #[shape("DeleteContactEvaluationOutput", DeleteContactEvaluationOutputBuilder)]
    pub struct DeleteContactEvaluationOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteContactEvaluation` answers when it fails.
    pub enum DeleteContactEvaluationError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteContactEvaluation`.
pub mod builders {
    pub use super::{
        DeleteContactEvaluationBuilder, DeleteContactEvaluationFluentBuilder,
        DeleteContactEvaluationInputBuilder, DeleteContactEvaluationOutputBuilder,
    };
}
