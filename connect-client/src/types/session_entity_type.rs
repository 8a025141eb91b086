// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `SessionEntityType`.
    pub enum SessionEntityType {
        #[value("USER")]
        User,
    }
}
