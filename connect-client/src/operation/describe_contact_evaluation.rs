// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Returns an evaluation with its answers and scores, plus the form it was made on.
    ///
    /// `GET /contact-evaluations/{InstanceId}/{EvaluationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactEvaluation.html)
    #[http(GET, "/contact-evaluations/{InstanceId}/{EvaluationId}")]
    pub struct DescribeContactEvaluation {
        describe_contact_evaluation: DescribeContactEvaluationFluentBuilder,
        builder: DescribeContactEvaluationBuilder,
        input: (DescribeContactEvaluationInput, DescribeContactEvaluationInputBuilder),
        output: DescribeContactEvaluationOutput,
        error: DescribeContactEvaluationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeContactEvaluation`.
    #[shape(
        "DescribeContactEvaluationRequest",
        DescribeContactEvaluationBuilder,
        DescribeContactEvaluationInputBuilder
    )]
    pub struct DescribeContactEvaluationInput {
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
    /// Result of `DescribeContactEvaluation`.
    #[shape("DescribeContactEvaluationResponse", DescribeContactEvaluationOutputBuilder)]
    pub struct DescribeContactEvaluationOutput {
        /// Evaluation of the contact, with answers and scores.
        /// Always there.
        #[member(optional, value(types::Evaluation), "Evaluation", required)]
        #[setters(set_evaluation, get_evaluation)]
        pub evaluation: Option<types::Evaluation>,
        /// Form that the evaluation was made on.
        /// Always there.
        #[member(optional, value(types::EvaluationFormContent), "EvaluationForm", required)]
        #[setters(set_evaluation_form, get_evaluation_form)]
        pub evaluation_form: Option<types::EvaluationFormContent>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeContactEvaluation` answers when it fails.
    pub enum DescribeContactEvaluationError {
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

/// Builders of `DescribeContactEvaluation`.
pub mod builders {
    pub use super::{
        DescribeContactEvaluationBuilder, DescribeContactEvaluationFluentBuilder,
        DescribeContactEvaluationInputBuilder, DescribeContactEvaluationOutputBuilder,
    };
}
