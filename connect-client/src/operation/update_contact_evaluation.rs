// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Saves answers and notes to a draft evaluation; an empty object deletes one.
    ///
    /// `POST /contact-evaluations/{InstanceId}/{EvaluationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactEvaluation.html)
    #[http(POST, "/contact-evaluations/{InstanceId}/{EvaluationId}")]
    pub struct UpdateContactEvaluation {
        update_contact_evaluation: UpdateContactEvaluationFluentBuilder,
        builder: UpdateContactEvaluationBuilder,
        input: (UpdateContactEvaluationInput, UpdateContactEvaluationInputBuilder),
        output: UpdateContactEvaluationOutput,
        error: UpdateContactEvaluationError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactEvaluation`.
    #[shape(
        "UpdateContactEvaluationRequest",
        UpdateContactEvaluationBuilder,
        UpdateContactEvaluationInputBuilder
    )]
    pub struct UpdateContactEvaluationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the evaluation to change.
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
        /// Answers, by question ID.
        /// At most 100 entries.
        #[member(
            optional,
            map(String, types::EvaluationAnswerInput),
            "Answers",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_answers, get_answers)]
        pub answers: Option<HashMap<String, types::EvaluationAnswerInput>>,
        /// Notes, by question ID.
        /// At most 100 entries.
        #[member(
            optional,
            map(String, types::EvaluationNote),
            "Notes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_notes, get_notes)]
        pub notes: Option<HashMap<String, types::EvaluationNote>>,
        /// User who changes the evaluation.
        #[member(optional, value(types::EvaluatorUserUnion), "UpdatedBy")]
        #[setters(set_updated_by, get_updated_by)]
        pub updated_by: Option<types::EvaluatorUserUnion>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactEvaluation`.
    #[shape(
        "UpdateContactEvaluationResponse",
        UpdateContactEvaluationOutputBuilder,
        fallible
    )]
    pub struct UpdateContactEvaluationOutput {
        /// ID of the evaluation.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "EvaluationId", required, min_length(1))]
        #[setters(set_evaluation_id, get_evaluation_id)]
        pub evaluation_id: String,
        /// ARN of the evaluation.
        /// Always there.
        #[member(required, text, "EvaluationArn", required)]
        #[setters(set_evaluation_arn, get_evaluation_arn)]
        pub evaluation_arn: String,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateContactEvaluation` answers when it fails.
    pub enum UpdateContactEvaluationError {
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

/// Builders of `UpdateContactEvaluation`.
pub mod builders {
    pub use super::{
        UpdateContactEvaluationBuilder, UpdateContactEvaluationFluentBuilder,
        UpdateContactEvaluationInputBuilder, UpdateContactEvaluationOutputBuilder,
    };
}
