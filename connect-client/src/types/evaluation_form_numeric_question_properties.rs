// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormNumericQuestionProperties`.
    #[shape(
        "EvaluationFormNumericQuestionProperties",
        EvaluationFormNumericQuestionPropertiesBuilder,
        infallible
    )]
    pub struct EvaluationFormNumericQuestionProperties {
        /// `MinValue`.
        /// Required.
        #[member(default(0), copy(i32), "MinValue", required)]
        #[setters(set_min_value, get_min_value)]
        pub min_value: i32,
        /// `MaxValue`.
        /// Required.
        #[member(default(0), copy(i32), "MaxValue", required)]
        #[setters(set_max_value, get_max_value)]
        pub max_value: i32,
        /// `Options`.
        #[member(optional, list(types::EvaluationFormNumericQuestionOption), "Options")]
        #[setters(set_options, get_options)]
        pub options: Option<Vec<types::EvaluationFormNumericQuestionOption>>,
        /// `Automation`.
        #[member(
            optional,
            value(types::EvaluationFormNumericQuestionAutomation),
            "Automation"
        )]
        #[setters(set_automation, get_automation)]
        pub automation: Option<types::EvaluationFormNumericQuestionAutomation>,
    }
}
