// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Conditions on a rule category that automate a multi-select question.
    pub enum MultiSelectQuestionRuleCategoryAutomationCondition {
        #[value("NOT_PRESENT")]
        NotPresent,
        #[value("PRESENT")]
        Present,
    }
}
