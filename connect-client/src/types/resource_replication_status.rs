// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// How one type of resource replicates in a certain AWS Region under Global Resiliency.
    #[shape("ResourceReplicationStatus", ResourceReplicationStatusBuilder, fallible)]
    pub struct ResourceReplicationStatus {
        /// AWS Region that the status is about.
        /// Required; 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(required, text, "Region", required, min_length(8))]
        #[setters(set_region, get_region)]
        pub region: String,
        /// How the resource type replicates in the Region, such as `ENABLED` or `DISABLED`.
        /// Required; 1 to 128 characters.
        #[member(required, text, "Status", required, min_length(1))]
        #[setters(set_status, get_status)]
        pub status: String,
    }
}
