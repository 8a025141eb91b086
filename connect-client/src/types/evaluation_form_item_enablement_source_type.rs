// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormItemEnablementSourceType`.
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
