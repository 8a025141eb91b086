// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceConflictException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Begins an asynchronous check of an evaluation form version; `GetEvaluationFormValidation` has the result.
    ///
    /// `POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/validate` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartEvaluationFormValidation.html)
    #[http(POST, "/evaluation-forms/{InstanceId}/{EvaluationFormId}/validate")]
    pub struct StartEvaluationFormValidation {
        start_evaluation_form_validation: StartEvaluationFormValidationFluentBuilder,
        builder: StartEvaluationFormValidationBuilder,
        input: (
            StartEvaluationFormValidationInput,
            StartEvaluationFormValidationInputBuilder,
        ),
        output: StartEvaluationFormValidationOutput,
        error: StartEvaluationFormValidationError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartEvaluationFormValidation`.
    #[shape(
        "StartEvaluationFormValidationRequest",
        StartEvaluationFormValidationBuilder,
        StartEvaluationFormValidationInputBuilder
    )]
    pub struct StartEvaluationFormValidationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the evaluation form.
        /// Required; 1 to 500 characters.
        #[member(
            optional,
            text,
            "EvaluationFormId",
            label("EvaluationFormId"),
            required,
            min_length(1)
        )]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: Option<String>,
        /// Version of the form to validate.
        /// Required.
        #[member(optional, copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `StartEvaluationFormValidation`.
    #[shape(
        "StartEvaluationFormValidationResponse",
        StartEvaluationFormValidationOutputBuilder,
        fallible
    )]
    pub struct StartEvaluationFormValidationOutput {
        /// ID of the evaluation form.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
        /// ARN of the evaluation form.
        /// Always there.
        #[member(required, text, "EvaluationFormArn", required)]
        #[setters(set_evaluation_form_arn, get_evaluation_form_arn)]
        pub evaluation_form_arn: String,
        /// Version of the evaluation form.
        /// Always there.
        #[member(default(0), copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: i32,
    }
}

connect_runtime::operation_error! {
    /// What `StartEvaluationFormValidation` answers when it fails.
    pub enum StartEvaluationFormValidationError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `StartEvaluationFormValidation`.
pub mod builders {
    pub use super::{
        StartEvaluationFormValidationBuilder, StartEvaluationFormValidationFluentBuilder,
        StartEvaluationFormValidationInputBuilder,
        StartEvaluationFormValidationOutputBuilder,
    };
}
