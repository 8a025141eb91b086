// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of metrics that a question can be tied to.
    pub enum EvaluationFormMetricType {
        #[value("BUSINESS_OUTCOME")]
        BusinessOutcome,
    }
}
