// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Value for which a boolean condition asks.
    pub enum BooleanComparisonType {
        #[value("IS_FALSE")]
        IsFalse,
        #[value("IS_TRUE")]
        IsTrue,
    }
}
