// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Sources from which a question can be answered automatically.
    pub enum EvaluationFormQuestionAutomationAnswerSourceType {
        #[value("CONDITION")]
        Condition,
        #[value("CONTACT_LENS_DATA")]
        ContactLensData,
        #[value("GEN_AI")]
        GenAi,
    }
}
