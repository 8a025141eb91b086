// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Stages in the life of a custom vocabulary.
    pub enum VocabularyState {
        #[value("ACTIVE")]
        Active,
        #[value("CREATION_FAILED")]
        CreationFailed,
        #[value("CREATION_IN_PROGRESS")]
        CreationInProgress,
        #[value("DELETE_IN_PROGRESS")]
        DeleteInProgress,
    }
}
