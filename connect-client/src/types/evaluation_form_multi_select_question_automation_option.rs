// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Way for automation to answer a multi-select question: by a rule category.
    #[shape("EvaluationFormMultiSelectQuestionAutomationOption")]
    pub enum EvaluationFormMultiSelectQuestionAutomationOption {
        /// Rule category settings of the option.
        #[member("RuleCategory", as_rule_category, is_rule_category)]
        RuleCategory(types::MultiSelectQuestionRuleCategoryAutomation),
    }
}
