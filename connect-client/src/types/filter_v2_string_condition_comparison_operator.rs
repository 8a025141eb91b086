// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Built-in comparisons for filtering metrics.
    pub enum FilterV2StringConditionComparisonOperator {
        #[value("NOT_EXISTS")]
        NotExists,
    }
}
