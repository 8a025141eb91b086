// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rule that answers a single select question with a certain option once a condition holds.
    #[shape(
        "SingleSelectQuestionAutomationRule",
        SingleSelectQuestionAutomationRuleBuilder,
        fallible
    )]
    pub struct SingleSelectQuestionAutomationRule {
        /// When the option is selected; sources, comparators and operators are those of item enablement conditions.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: Option<types::EvaluationFormItemEnablementCondition>,
        /// ID of the answer option that is selected once `Condition` holds.
        /// Required.
        #[member(required, text, "OptionRefId", required)]
        #[setters(set_option_ref_id, get_option_ref_id)]
        pub option_ref_id: String,
    }
}
