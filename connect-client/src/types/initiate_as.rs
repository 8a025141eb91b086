// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States in which a new contact can begin.
    pub enum InitiateAs {
        #[value("COMPLETED")]
        Completed,
        #[value("CONNECTED_TO_USER")]
        ConnectedToUser,
    }
}
