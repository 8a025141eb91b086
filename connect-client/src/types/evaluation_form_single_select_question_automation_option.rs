// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Way for automation to answer a single-select question: by a rule category or a condition.
    #[shape("EvaluationFormSingleSelectQuestionAutomationOption")]
    pub enum EvaluationFormSingleSelectQuestionAutomationOption {
        /// Answer that depends on a condition; for answer source `CONDITION`.
        #[member("AutomationRule", as_automation_rule, is_automation_rule)]
        AutomationRule(types::SingleSelectQuestionAutomationRule),
        /// Answer that depends on a rule category.
        #[member("RuleCategory", as_rule_category, is_rule_category)]
        RuleCategory(types::SingleSelectQuestionRuleCategoryAutomation),
    }
}
