// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finishes an evaluation, merging the given answers and notes into those already there.
    ///
    /// `POST /contact-evaluations/{InstanceId}/{EvaluationId}/submit` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SubmitContactEvaluation.html)
    #[http(POST, "/contact-evaluations/{InstanceId}/{EvaluationId}/submit")]
    pub struct SubmitContactEvaluation {
        submit_contact_evaluation: SubmitContactEvaluationFluentBuilder,
        builder: SubmitContactEvaluationBuilder,
        input: (SubmitContactEvaluationInput, SubmitContactEvaluationInputBuilder),
        output: SubmitContactEvaluationOutput,
        error: SubmitContactEvaluationError,
    }
}

connect_runtime::input! {
    /// Parameters of `SubmitContactEvaluation`.
    #[shape(
        "SubmitContactEvaluationRequest",
        SubmitContactEvaluationBuilder,
        SubmitContactEvaluationInputBuilder
    )]
    pub struct SubmitContactEvaluationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the evaluation to submit.
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
        /// User who submits the evaluation.
        #[member(optional, value(types::EvaluatorUserUnion), "SubmittedBy")]
        #[setters(set_submitted_by, get_submitted_by)]
        pub submitted_by: Option<types::EvaluatorUserUnion>,
    }
}

connect_runtime::output! {
    /// Result of `SubmitContactEvaluation`.
    #[shape(
        "SubmitContactEvaluationResponse",
        SubmitContactEvaluationOutputBuilder,
        fallible
    )]
    pub struct SubmitContactEvaluationOutput {
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
    /// What `SubmitContactEvaluation` answers when it fails.
    pub enum SubmitContactEvaluationError {
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

/// Builders of `SubmitContactEvaluation`.
pub mod builders {
    pub use super::{
        SubmitContactEvaluationBuilder, SubmitContactEvaluationFluentBuilder,
        SubmitContactEvaluationInputBuilder, SubmitContactEvaluationOutputBuilder,
    };
}
