// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Returns an evaluation form in the version asked for.
    ///
    /// `GET /evaluation-forms/{InstanceId}/{EvaluationFormId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeEvaluationForm.html)
    #[http(GET, "/evaluation-forms/{InstanceId}/{EvaluationFormId}")]
    pub struct DescribeEvaluationForm {
        describe_evaluation_form: DescribeEvaluationFormFluentBuilder,
        builder: DescribeEvaluationFormBuilder,
        input: (DescribeEvaluationFormInput, DescribeEvaluationFormInputBuilder),
        output: DescribeEvaluationFormOutput,
        error: DescribeEvaluationFormError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeEvaluationForm`.
    #[shape(
        "DescribeEvaluationFormRequest",
        DescribeEvaluationFormBuilder,
        DescribeEvaluationFormInputBuilder
    )]
    pub struct DescribeEvaluationFormInput {
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
        /// Version of the form to return.
        #[member(optional, copy(i32), "EvaluationFormVersion", query("version"))]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeEvaluationForm`.
    #[shape("DescribeEvaluationFormResponse", DescribeEvaluationFormOutputBuilder)]
    pub struct DescribeEvaluationFormOutput {
        /// Details of the evaluation form.
        /// Always there.
        #[member(optional, value(types::EvaluationForm), "EvaluationForm", required)]
        #[setters(set_evaluation_form, get_evaluation_form)]
        pub evaluation_form: Option<types::EvaluationForm>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeEvaluationForm` answers when it fails.
    pub enum DescribeEvaluationFormError {
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

/// Builders of `DescribeEvaluationForm`.
pub mod builders {
    pub use super::{
        DescribeEvaluationFormBuilder, DescribeEvaluationFormFluentBuilder,
        DescribeEvaluationFormInputBuilder, DescribeEvaluationFormOutputBuilder,
    };
}
