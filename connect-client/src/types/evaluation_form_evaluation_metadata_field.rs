// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Metadata of an evaluation that a condition can use as its source.
    pub enum EvaluationFormEvaluationMetadataField {
        #[value("EVALUATION_TYPE")]
        EvaluationType,
    }
}
