// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Question of an evaluation form: its text, the kind of answer and the scoring.
    #[shape("EvaluationFormQuestion", EvaluationFormQuestionBuilder, fallible)]
    pub struct EvaluationFormQuestion {
        /// Title of the question.
        /// Required.
        #[member(required, text, "Title", required)]
        #[setters(set_title, get_title)]
        pub title: String,
        /// Instructions for the question.
        #[member(optional, text, "Instructions")]
        #[setters(set_instructions, get_instructions)]
        pub instructions: Option<String>,
        /// ID of the question, which no other item of the form has.
        /// Required.
        #[member(required, text, "RefId", required)]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: String,
        /// Whether the question may be answered as not applicable.
        #[member(default(false), copy(bool), "NotApplicableEnabled", defaults)]
        #[setters(set_not_applicable_enabled, get_not_applicable_enabled)]
        pub not_applicable_enabled: bool,
        /// Kind of question.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormQuestionType),
            "QuestionType",
            required
        )]
        #[setters(set_question_type, get_question_type)]
        pub question_type: types::EvaluationFormQuestionType,
        /// Properties that depend on the kind of question; a text question can do without.
        #[member(
            optional,
            value(types::EvaluationFormQuestionTypeProperties),
            "QuestionTypeProperties"
        )]
        #[setters(set_question_type_properties, get_question_type_properties)]
        pub question_type_properties: Option<types::EvaluationFormQuestionTypeProperties>,
        /// Condition on which the question is enabled or disabled.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementConfiguration),
            "Enablement"
        )]
        #[setters(set_enablement, get_enablement)]
        pub enablement: Option<types::EvaluationFormItemEnablementConfiguration>,
        /// Weight of the question in the score.
        #[member(default(0.0), copy(f64), "Weight", defaults)]
        #[setters(set_weight, get_weight)]
        pub weight: f64,
        /// How the question is scored.
        #[member(
            optional,
            value(types::EvaluationFormQuestionScoringConfiguration),
            "ScoringConfiguration"
        )]
        #[setters(set_scoring_configuration, get_scoring_configuration)]
        pub scoring_configuration: Option<types::EvaluationFormQuestionScoringConfiguration>,
        /// Business outcome metric that the question is tied to.
        #[member(
            optional,
            value(types::EvaluationFormMetricConfiguration),
            "MetricConfiguration"
        )]
        #[setters(set_metric_configuration, get_metric_configuration)]
        pub metric_configuration: Option<types::EvaluationFormMetricConfiguration>,
    }
}
