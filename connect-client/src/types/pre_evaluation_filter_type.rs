// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `PreEvaluationFilterType`.
    pub enum PreEvaluationFilterType {
        #[value("TAG")]
        Tag,
    }
}
