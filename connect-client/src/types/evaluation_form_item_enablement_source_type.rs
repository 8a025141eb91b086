// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of data that a condition can use as its source.
    pub enum EvaluationFormItemEnablementSourceType {
        #[value("AI_METRICS")]
        AiMetrics,
        #[value("CONTACT")]
        Contact,
        #[value("EVALUATION_METADATA")]
        EvaluationMetadata,
        #[value("FORM_METADATA")]
        FormMetadata,
        #[value("QUESTION_REF_ID")]
        QuestionRefId,
    }
}
