// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Properties of an evaluation form question that is answered with a number.
    #[shape(
        "EvaluationFormNumericQuestionProperties",
        EvaluationFormNumericQuestionPropertiesBuilder,
        infallible
    )]
    pub struct EvaluationFormNumericQuestionProperties {
        /// Smallest answer allowed.
        /// Required.
        #[member(default(0), copy(i32), "MinValue", required)]
        #[setters(set_min_value, get_min_value)]
        pub min_value: i32,
        /// Largest answer allowed.
        /// Required.
        #[member(default(0), copy(i32), "MaxValue", required)]
        #[setters(set_max_value, get_max_value)]
        pub max_value: i32,
        /// Ranges of answers with their scores.
        #[member(optional, list(types::EvaluationFormNumericQuestionOption), "Options")]
        #[setters(set_options, get_options)]
        pub options: Option<Vec<types::EvaluationFormNumericQuestionOption>>,
        /// How the question is answered automatically.
        #[member(
            optional,
            value(types::EvaluationFormNumericQuestionAutomation),
            "Automation"
        )]
        #[setters(set_automation, get_automation)]
        pub automation: Option<types::EvaluationFormNumericQuestionAutomation>,
    }
}
