// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Comparisons that a pre-evaluation filter can make.
    pub enum PreEvaluationFilterOperator {
        #[value("EQUALS")]
        Equals,
    }
}
