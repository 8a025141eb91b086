// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `SingleSelectQuestionRuleCategoryAutomationCondition`.
    pub enum SingleSelectQuestionRuleCategoryAutomationCondition {
        #[value("NOT_PRESENT")]
        NotPresent,
        #[value("PRESENT")]
        Present,
    }
}
