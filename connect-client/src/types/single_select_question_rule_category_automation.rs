// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Automatic answer to a single select question, depending on whether a contact has a rule category.
    #[shape(
        "SingleSelectQuestionRuleCategoryAutomation",
        SingleSelectQuestionRuleCategoryAutomationBuilder,
        fallible
    )]
    pub struct SingleSelectQuestionRuleCategoryAutomation {
        /// Category name from Rules, which is also the name of a conversational analytics rule.
        /// Required.
        #[member(required, text, "Category", required)]
        #[setters(set_category, get_category)]
        pub category: String,
        /// Whether the option applies when contact data has the category (`PRESENT`) or lacks it (`NOT_PRESENT`).
        /// Required.
        #[member(
            required,
            value(types::SingleSelectQuestionRuleCategoryAutomationCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: types::SingleSelectQuestionRuleCategoryAutomationCondition,
        /// ID of the answer option.
        /// Required.
        #[member(required, text, "OptionRefId", required)]
        #[setters(set_option_ref_id, get_option_ref_id)]
        pub option_ref_id: String,
    }
}
