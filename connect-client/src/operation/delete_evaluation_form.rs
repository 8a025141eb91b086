// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes one version of an evaluation form, or every version when `EvaluationFormVersion` is absent.
    ///
    /// `DELETE /evaluation-forms/{InstanceId}/{EvaluationFormId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteEvaluationForm.html)
    #[http(DELETE, "/evaluation-forms/{InstanceId}/{EvaluationFormId}")]
    pub struct DeleteEvaluationForm {
        delete_evaluation_form: DeleteEvaluationFormFluentBuilder,
        builder: DeleteEvaluationFormBuilder,
        input: (DeleteEvaluationFormInput, DeleteEvaluationFormInputBuilder),
        output: DeleteEvaluationFormOutput,
        error: DeleteEvaluationFormError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteEvaluationForm`.
    #[shape(
        "DeleteEvaluationFormRequest",
        DeleteEvaluationFormBuilder,
        DeleteEvaluationFormInputBuilder
    )]
    pub struct DeleteEvaluationFormInput {
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
        /// Version to delete; without it, every version is deleted.
        #[member(optional, copy(i32), "EvaluationFormVersion", query("version"))]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteEvaluationForm`.
    #[shape("DeleteEvaluationFormOutput", DeleteEvaluationFormOutputBuilder)]
    pub struct DeleteEvaluationFormOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteEvaluationForm` answers when it fails.
    pub enum DeleteEvaluationFormError {
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

/// Builders of `DeleteEvaluationForm`.
pub mod builders {
    pub use super::{
        DeleteEvaluationFormBuilder, DeleteEvaluationFormFluentBuilder,
        DeleteEvaluationFormInputBuilder, DeleteEvaluationFormOutputBuilder,
    };
}
