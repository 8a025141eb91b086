// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of attributes that a pre-evaluation filter can go by.
    pub enum PreEvaluationFilterType {
        #[value("TAG")]
        Tag,
    }
}
