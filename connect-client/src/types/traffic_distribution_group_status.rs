// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of a traffic distribution group, from creation to deletion.
    pub enum TrafficDistributionGroupStatus {
        #[value("ACTIVE")]
        Active,
        #[value("CREATION_FAILED")]
        CreationFailed,
        #[value("CREATION_IN_PROGRESS")]
        CreationInProgress,
        #[value("DELETION_FAILED")]
        DeletionFailed,
        #[value("PENDING_DELETION")]
        PendingDeletion,
        #[value("UPDATE_IN_PROGRESS")]
        UpdateInProgress,
    }
}
