// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MultiSelectQuestionRuleCategoryAutomationCondition`.
    pub enum MultiSelectQuestionRuleCategoryAutomationCondition {
        #[value("NOT_PRESENT")]
        NotPresent,
        #[value("PRESENT")]
        Present,
    }
}
