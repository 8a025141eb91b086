// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RoutingProfileManualAssignmentQueueConfig`.
    #[shape(
        "RoutingProfileManualAssignmentQueueConfig",
        RoutingProfileManualAssignmentQueueConfigBuilder
    )]
    pub struct RoutingProfileManualAssignmentQueueConfig {
        /// `QueueReference`.
        /// Required.
        #[member(
            optional,
            value(types::RoutingProfileQueueReference),
            "QueueReference",
            required
        )]
        #[setters(set_queue_reference, get_queue_reference)]
        pub queue_reference: Option<types::RoutingProfileQueueReference>,
    }
}
