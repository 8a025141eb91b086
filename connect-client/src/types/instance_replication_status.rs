// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How far replication of an instance or its resources has come.
    pub enum InstanceReplicationStatus {
        #[value("INSTANCE_REPLICA_DELETING")]
        InstanceReplicaDeleting,
        #[value("INSTANCE_REPLICATION_COMPLETE")]
        InstanceReplicationComplete,
        #[value("INSTANCE_REPLICATION_DELETION_FAILED")]
        InstanceReplicationDeletionFailed,
        #[value("INSTANCE_REPLICATION_FAILED")]
        InstanceReplicationFailed,
        #[value("INSTANCE_REPLICATION_IN_PROGRESS")]
        InstanceReplicationInProgress,
        #[value("RESOURCE_REPLICATION_NOT_STARTED")]
        ResourceReplicationNotStarted,
    }
}
