// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceConflictException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Opens an empty draft evaluation of a contact, using the active version of a form.
    ///
    /// `PUT /contact-evaluations/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactEvaluation.html)
    #[http(PUT, "/contact-evaluations/{InstanceId}")]
    pub struct StartContactEvaluation {
        start_contact_evaluation: StartContactEvaluationFluentBuilder,
        builder: StartContactEvaluationBuilder,
        input: (StartContactEvaluationInput, StartContactEvaluationInputBuilder),
        output: StartContactEvaluationOutput,
        error: StartContactEvaluationError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartContactEvaluation`.
    #[shape(
        "StartContactEvaluationRequest",
        StartContactEvaluationBuilder,
        StartContactEvaluationInputBuilder
    )]
    pub struct StartContactEvaluationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact to evaluate.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the evaluation form.
        /// Required; 1 to 500 characters.
        #[member(optional, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: Option<String>,
        /// Setting that turns automated evaluation on or off.
        #[member(
            optional,
            value(types::AutoEvaluationConfiguration),
            "AutoEvaluationConfiguration"
        )]
        #[setters(set_auto_evaluation_configuration, get_auto_evaluation_configuration)]
        pub auto_evaluation_configuration: Option<types::AutoEvaluationConfiguration>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `StartContactEvaluation`.
    #[shape("StartContactEvaluationResponse", StartContactEvaluationOutputBuilder, fallible)]
    pub struct StartContactEvaluationOutput {
        /// ID of the new evaluation.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "EvaluationId", required, min_length(1))]
        #[setters(set_evaluation_id, get_evaluation_id)]
        pub evaluation_id: String,
        /// ARN of the new evaluation.
        /// Always there.
        #[member(required, text, "EvaluationArn", required)]
        #[setters(set_evaluation_arn, get_evaluation_arn)]
        pub evaluation_arn: String,
    }
}

connect_runtime::operation_error! {
    /// What `StartContactEvaluation` answers when it fails.
    pub enum StartContactEvaluationError {
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

/// Builders of `StartContactEvaluation`.
pub mod builders {
    pub use super::{
        StartContactEvaluationBuilder, StartContactEvaluationFluentBuilder,
        StartContactEvaluationInputBuilder, StartContactEvaluationOutputBuilder,
    };
}
