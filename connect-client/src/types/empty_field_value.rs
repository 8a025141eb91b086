// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Marker for a case field that holds no value.
    #[shape("EmptyFieldValue", EmptyFieldValueBuilder)]
    pub struct EmptyFieldValue {}
}
