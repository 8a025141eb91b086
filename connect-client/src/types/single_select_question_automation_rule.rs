// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SingleSelectQuestionAutomationRule`.
    #[shape(
        "SingleSelectQuestionAutomationRule",
        SingleSelectQuestionAutomationRuleBuilder,
        fallible
    )]
    pub struct SingleSelectQuestionAutomationRule {
        /// `Condition`.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: Option<types::EvaluationFormItemEnablementCondition>,
        /// `OptionRefId`.
        /// Required.
        #[member(required, text, "OptionRefId", required)]
        #[setters(set_option_ref_id, get_option_ref_id)]
        pub option_ref_id: String,
    }
}
