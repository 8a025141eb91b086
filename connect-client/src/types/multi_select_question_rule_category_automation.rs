// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Link from a rule category, present or absent, to automated answers of a multi-select question.
    #[shape(
        "MultiSelectQuestionRuleCategoryAutomation",
        MultiSelectQuestionRuleCategoryAutomationBuilder,
        fallible
    )]
    pub struct MultiSelectQuestionRuleCategoryAutomation {
        /// Name of the rule category.
        /// Required; 1 to 50 characters.
        #[member(required, text, "Category", required, min_length(1))]
        #[setters(set_category, get_category)]
        pub category: String,
        /// Whether the category has to be present or absent.
        /// Required.
        #[member(
            required,
            value(types::MultiSelectQuestionRuleCategoryAutomationCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: types::MultiSelectQuestionRuleCategoryAutomationCondition,
        /// Reference IDs of the answer options that the automation is about.
        /// Required.
        #[member(required, list(String), "OptionRefIds", required)]
        #[setters(set_option_ref_ids, get_option_ref_ids)]
        pub option_ref_ids: Vec<String>,
    }
}
