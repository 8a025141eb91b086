// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How an attribute of a contact evaluation is compared with the wanted value.
    pub enum ContactEvaluationAttributeComparisonType {
        #[value("EXACT")]
        Exact,
    }
}
