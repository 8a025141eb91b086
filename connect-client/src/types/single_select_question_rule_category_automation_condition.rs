// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a category has to be in the contact data or missing from it.
    pub enum SingleSelectQuestionRuleCategoryAutomationCondition {
        #[value("NOT_PRESENT")]
        NotPresent,
        #[value("PRESENT")]
        Present,
    }
}
