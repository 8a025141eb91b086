// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, ResourceConflictException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces the whole content of an evaluation form version, optionally as a new version.
    ///
    /// `PUT /evaluation-forms/{InstanceId}/{EvaluationFormId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateEvaluationForm.html)
    #[http(PUT, "/evaluation-forms/{InstanceId}/{EvaluationFormId}")]
    pub struct UpdateEvaluationForm {
        update_evaluation_form: UpdateEvaluationFormFluentBuilder,
        builder: UpdateEvaluationFormBuilder,
        input: (UpdateEvaluationFormInput, UpdateEvaluationFormInputBuilder),
        output: UpdateEvaluationFormOutput,
        error: UpdateEvaluationFormError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateEvaluationForm`.
    #[shape(
        "UpdateEvaluationFormRequest",
        UpdateEvaluationFormBuilder,
        UpdateEvaluationFormInputBuilder
    )]
    pub struct UpdateEvaluationFormInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the evaluation form to change.
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
        /// Version of the form that is changed.
        /// Required.
        #[member(optional, copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: Option<i32>,
        /// Whether the changes go into a new version.
        #[member(optional, copy(bool), "CreateNewVersion")]
        #[setters(set_create_new_version, get_create_new_version)]
        pub create_new_version: Option<bool>,
        /// Title of the form.
        /// Required.
        #[member(optional, text, "Title", required)]
        #[setters(set_title, get_title)]
        pub title: Option<String>,
        /// Description of the form.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Sections and questions of the form, at most 100 of each; every question sits in a section.
        /// Required.
        #[member(optional, list(types::EvaluationFormItem), "Items", required)]
        #[setters(set_items, get_items)]
        pub items: Option<Vec<types::EvaluationFormItem>>,
        /// How the form is scored.
        #[member(optional, value(types::EvaluationFormScoringStrategy), "ScoringStrategy")]
        #[setters(set_scoring_strategy, get_scoring_strategy)]
        pub scoring_strategy: Option<types::EvaluationFormScoringStrategy>,
        /// Whether evaluations are made automatically.
        #[member(
            optional,
            value(types::EvaluationFormAutoEvaluationConfiguration),
            "AutoEvaluationConfiguration"
        )]
        #[setters(set_auto_evaluation_configuration, get_auto_evaluation_configuration)]
        pub auto_evaluation_configuration: Option<
            types::EvaluationFormAutoEvaluationConfiguration,
        >,
        /// Settings for reviews of evaluations made with the form.
        #[member(
            optional,
            value(types::EvaluationReviewConfiguration),
            "ReviewConfiguration"
        )]
        #[setters(set_review_configuration, get_review_configuration)]
        pub review_configuration: Option<types::EvaluationReviewConfiguration>,
        /// Whether the update puts the form into draft state.
        #[member(optional, copy(bool), "AsDraft")]
        #[setters(set_as_draft, get_as_draft)]
        pub as_draft: Option<bool>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Target that the form is for.
        #[member(
            optional,
            value(types::EvaluationFormTargetConfiguration),
            "TargetConfiguration"
        )]
        #[setters(set_target_configuration, get_target_configuration)]
        pub target_configuration: Option<types::EvaluationFormTargetConfiguration>,
        /// Language settings of the form.
        #[member(
            optional,
            value(types::EvaluationFormLanguageConfiguration),
            "LanguageConfiguration"
        )]
        #[setters(set_language_configuration, get_language_configuration)]
        pub language_configuration: Option<types::EvaluationFormLanguageConfiguration>,
        /// Version of the AI model that carries out automated evaluations.
        /// 1 to 256 characters.
        #[member(optional, text, "AIVersion", min_length(1))]
        #[setters(set_ai_version, get_ai_version)]
        pub ai_version: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateEvaluationForm`.
    #[shape("UpdateEvaluationFormResponse", UpdateEvaluationFormOutputBuilder, fallible)]
    pub struct UpdateEvaluationFormOutput {
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
        /// Version of the form that holds the changes.
        /// Always there.
        #[member(default(0), copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: i32,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateEvaluationForm` answers when it fails.
    pub enum UpdateEvaluationFormError {
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

/// Builders of `UpdateEvaluationForm`.
pub mod builders {
    pub use super::{
        UpdateEvaluationFormBuilder, UpdateEvaluationFormFluentBuilder,
        UpdateEvaluationFormInputBuilder, UpdateEvaluationFormOutputBuilder,
    };
}
