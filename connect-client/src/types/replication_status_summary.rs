// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// State of an instance's replication in one AWS Region, with the reason for it.
    #[shape("ReplicationStatusSummary", ReplicationStatusSummaryBuilder)]
    pub struct ReplicationStatusSummary {
        /// AWS Region that the summary is about, either source or replica.
        /// 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "Region", min_length(8))]
        #[setters(set_region, get_region)]
        pub region: Option<String>,
        /// State of the replication.
        #[member(optional, value(types::InstanceReplicationStatus), "ReplicationStatus")]
        #[setters(set_replication_status, get_replication_status)]
        pub replication_status: Option<types::InstanceReplicationStatus>,
        /// Explanation of the state, useful for resolving what blocks the replication.
        /// At most 1024 characters.
        #[member(optional, text, "ReplicationStatusReason")]
        #[setters(set_replication_status_reason, get_replication_status_reason)]
        pub replication_status_reason: Option<String>,
    }
}
