// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Returns progress and findings of a validation begun with `StartEvaluationFormValidation`.
    ///
    /// `GET /evaluation-forms/{InstanceId}/{EvaluationFormId}/validation-results` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetEvaluationFormValidation.html)
    #[http(GET, "/evaluation-forms/{InstanceId}/{EvaluationFormId}/validation-results")]
    pub struct GetEvaluationFormValidation {
        get_evaluation_form_validation: GetEvaluationFormValidationFluentBuilder,
        builder: GetEvaluationFormValidationBuilder,
        input: (GetEvaluationFormValidationInput, GetEvaluationFormValidationInputBuilder),
        output: GetEvaluationFormValidationOutput,
        error: GetEvaluationFormValidationError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetEvaluationFormValidation`.
    #[shape(
        "GetEvaluationFormValidationRequest",
        GetEvaluationFormValidationBuilder,
        GetEvaluationFormValidationInputBuilder
    )]
    pub struct GetEvaluationFormValidationInput {
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
        /// Version of the form whose validation results to get.
        #[member(optional, copy(i32), "EvaluationFormVersion", query("version"))]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `GetEvaluationFormValidation`.
    #[shape(
        "GetEvaluationFormValidationResponse",
        GetEvaluationFormValidationOutputBuilder,
        fallible
    )]
    pub struct GetEvaluationFormValidationOutput {
        /// How far validation has come.
        /// Always there.
        #[member(required, value(types::EvaluationFormValidationStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormValidationStatus,
        /// Why validation failed; only set when `Status` is `FAILED`.
        #[member(optional, text, "FailureReason")]
        #[setters(set_failure_reason, get_failure_reason)]
        pub failure_reason: Option<String>,
        /// ID of the validated form.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
        /// Version of the validated form.
        /// Always there.
        #[member(default(0), copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: i32,
        /// When validation started.
        /// Always there.
        #[member(required, value(primitives::DateTime), "StartedTime", required)]
        #[setters(set_started_time, get_started_time)]
        pub started_time: primitives::DateTime,
        /// What validation found, some of it with suggested fixes; set when `Status` is `COMPLETED`.
        #[member(optional, list(types::EvaluationFormValidationFinding), "Findings")]
        #[setters(set_findings, get_findings)]
        pub findings: Option<Vec<types::EvaluationFormValidationFinding>>,
    }
}

connect_runtime::operation_error! {
    /// What `GetEvaluationFormValidation` answers when it fails.
    pub enum GetEvaluationFormValidationError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `GetEvaluationFormValidation`.
pub mod builders {
    pub use super::{
        GetEvaluationFormValidationBuilder, GetEvaluationFormValidationFluentBuilder,
        GetEvaluationFormValidationInputBuilder, GetEvaluationFormValidationOutputBuilder,
    };
}
