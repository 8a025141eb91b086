// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormEvaluationMetadataField`.
    pub enum EvaluationFormEvaluationMetadataField {
        #[value("EVALUATION_TYPE")]
        EvaluationType,
    }
}
