// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormMetricType`.
    pub enum EvaluationFormMetricType {
        #[value("BUSINESS_OUTCOME")]
        BusinessOutcome,
    }
}
