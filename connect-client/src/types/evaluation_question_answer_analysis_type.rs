// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of analysis that suggest an answer.
    pub enum EvaluationQuestionAnswerAnalysisType {
        #[value("CONDITION")]
        Condition,
        #[value("CONTACT_LENS_DATA")]
        ContactLensData,
        #[value("GEN_AI")]
        GenAi,
    }
}
