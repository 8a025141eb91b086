// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `MultiSelectQuestionRuleCategoryAutomation`.
    #[shape(
        "MultiSelectQuestionRuleCategoryAutomation",
        MultiSelectQuestionRuleCategoryAutomationBuilder,
        fallible
    )]
    pub struct MultiSelectQuestionRuleCategoryAutomation {
        /// `Category`.
        /// Required; 1 to 50 characters.
        #[member(required, text, "Category", required, min_length(1))]
        #[setters(set_category, get_category)]
        pub category: String,
        /// `Condition`.
        /// Required.
        #[member(
            required,
            value(types::MultiSelectQuestionRuleCategoryAutomationCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: types::MultiSelectQuestionRuleCategoryAutomationCondition,
        /// `OptionRefIds`.
        /// Required.
        #[member(required, list(String), "OptionRefIds", required)]
        #[setters(set_option_ref_ids, get_option_ref_ids)]
        pub option_ref_ids: Vec<String>,
    }
}
