// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `BooleanComparisonType`.
    pub enum BooleanComparisonType {
        #[value("IS_FALSE")]
        IsFalse,
        #[value("IS_TRUE")]
        IsTrue,
    }
}
