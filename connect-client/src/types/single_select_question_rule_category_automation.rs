// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SingleSelectQuestionRuleCategoryAutomation`.
    #[shape(
        "SingleSelectQuestionRuleCategoryAutomation",
        SingleSelectQuestionRuleCategoryAutomationBuilder,
        fallible
    )]
    pub struct SingleSelectQuestionRuleCategoryAutomation {
        /// `Category`.
        /// Required.
        #[member(required, text, "Category", required)]
        #[setters(set_category, get_category)]
        pub category: String,
        /// `Condition`.
        /// Required.
        #[member(
            required,
            value(types::SingleSelectQuestionRuleCategoryAutomationCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: types::SingleSelectQuestionRuleCategoryAutomationCondition,
        /// `OptionRefId`.
        /// Required.
        #[member(required, text, "OptionRefId", required)]
        #[setters(set_option_ref_id, get_option_ref_id)]
        pub option_ref_id: String,
    }
}
