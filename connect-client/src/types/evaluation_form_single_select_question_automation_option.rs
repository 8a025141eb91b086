// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `EvaluationFormSingleSelectQuestionAutomationOption`.
    #[shape("EvaluationFormSingleSelectQuestionAutomationOption")]
    pub enum EvaluationFormSingleSelectQuestionAutomationOption {
        /// `AutomationRule`.
        #[member("AutomationRule", as_automation_rule, is_automation_rule)]
        AutomationRule(types::SingleSelectQuestionAutomationRule),
        /// `RuleCategory`.
        #[member("RuleCategory", as_rule_category, is_rule_category)]
        RuleCategory(types::SingleSelectQuestionRuleCategoryAutomation),
    }
}
