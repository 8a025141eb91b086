// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactEvaluationAttributeComparisonType`.
    pub enum ContactEvaluationAttributeComparisonType {
        #[value("EXACT")]
        Exact,
    }
}
