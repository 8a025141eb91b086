// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `PreEvaluationFilterOperator`.
    pub enum PreEvaluationFilterOperator {
        #[value("EQUALS")]
        Equals,
    }
}
