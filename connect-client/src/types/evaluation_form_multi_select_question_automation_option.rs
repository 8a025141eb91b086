// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `EvaluationFormMultiSelectQuestionAutomationOption`.
    #[shape("EvaluationFormMultiSelectQuestionAutomationOption")]
    pub enum EvaluationFormMultiSelectQuestionAutomationOption {
        /// `RuleCategory`.
        #[member("RuleCategory", as_rule_category, is_rule_category)]
        RuleCategory(types::MultiSelectQuestionRuleCategoryAutomation),
    }
}
