// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of entities whose sessions can be deleted.
    pub enum SessionEntityType {
        #[value("USER")]
        User,
    }
}
