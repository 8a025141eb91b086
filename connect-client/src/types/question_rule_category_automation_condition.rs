// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Conditions on a contact category that evaluation automation checks.
    pub enum QuestionRuleCategoryAutomationCondition {
        #[value("NOT_PRESENT")]
        NotPresent,
        #[value("PRESENT")]
        Present,
    }
}
