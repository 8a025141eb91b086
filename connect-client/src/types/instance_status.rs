// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of an instance with regard to its creation.
    pub enum InstanceStatus {
        #[value("ACTIVE")]
        Active,
        #[value("CREATION_FAILED")]
        CreationFailed,
        #[value("CREATION_IN_PROGRESS")]
        CreationInProgress,
    }
}
