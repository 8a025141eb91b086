// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormQuestion`.
    #[shape("EvaluationFormQuestion", EvaluationFormQuestionBuilder, fallible)]
    pub struct EvaluationFormQuestion {
        /// `Title`.
        /// Required.
        #[member(required, text, "Title", required)]
        #[setters(set_title, get_title)]
        pub title: String,
        /// `Instructions`.
        #[member(optional, text, "Instructions")]
        #[setters(set_instructions, get_instructions)]
        pub instructions: Option<String>,
        /// `RefId`.
        /// Required.
        #[member(required, text, "RefId", required)]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: String,
        /// `NotApplicableEnabled`.
        #[member(default(false), copy(bool), "NotApplicableEnabled", defaults)]
        #[setters(set_not_applicable_enabled, get_not_applicable_enabled)]
        pub not_applicable_enabled: bool,
        /// `QuestionType`.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormQuestionType),
            "QuestionType",
            required
        )]
        #[setters(set_question_type, get_question_type)]
        pub question_type: types::EvaluationFormQuestionType,
        /// `QuestionTypeProperties`.
        #[member(
            optional,
            value(types::EvaluationFormQuestionTypeProperties),
            "QuestionTypeProperties"
        )]
        #[setters(set_question_type_properties, get_question_type_properties)]
        pub question_type_properties: Option<types::EvaluationFormQuestionTypeProperties>,
        /// `Enablement`.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementConfiguration),
            "Enablement"
        )]
        #[setters(set_enablement, get_enablement)]
        pub enablement: Option<types::EvaluationFormItemEnablementConfiguration>,
        /// `Weight`.
        #[member(default(0.0), copy(f64), "Weight", defaults)]
        #[setters(set_weight, get_weight)]
        pub weight: f64,
        /// `ScoringConfiguration`.
        #[member(
            optional,
            value(types::EvaluationFormQuestionScoringConfiguration),
            "ScoringConfiguration"
        )]
        #[setters(set_scoring_configuration, get_scoring_configuration)]
        pub scoring_configuration: Option<types::EvaluationFormQuestionScoringConfiguration>,
        /// `MetricConfiguration`.
        #[member(
            optional,
            value(types::EvaluationFormMetricConfiguration),
            "MetricConfiguration"
        )]
        #[setters(set_metric_configuration, get_metric_configuration)]
        pub metric_configuration: Option<types::EvaluationFormMetricConfiguration>,
    }
}
