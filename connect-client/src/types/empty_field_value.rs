// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EmptyFieldValue`.
    #[shape("EmptyFieldValue", EmptyFieldValueBuilder)]
    pub struct EmptyFieldValue {}
}
