// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How the replication of an instance to other AWS Regions stands.
    #[shape("ReplicationConfiguration", ReplicationConfigurationBuilder)]
    pub struct ReplicationConfiguration {
        /// State of the replication in each AWS Region.
        /// At most 11 elements.
        #[member(
            optional,
            list(types::ReplicationStatusSummary),
            "ReplicationStatusSummaryList"
        )]
        #[setters(set_replication_status_summary_list, get_replication_status_summary_list)]
        pub replication_status_summary_list: Option<Vec<types::ReplicationStatusSummary>>,
        /// AWS Region of the source instance, where `ReplicateInstance` was called.
        /// 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "SourceRegion", min_length(8))]
        #[setters(set_source_region, get_source_region)]
        pub source_region: Option<String>,
        /// URL for signing in, which follows the configuration of the traffic distribution group.
        /// 1 to 128 characters.
        #[member(optional, text, "GlobalSignInEndpoint", min_length(1))]
        #[setters(set_global_sign_in_endpoint, get_global_sign_in_endpoint)]
        pub global_sign_in_endpoint: Option<String>,
    }
}
