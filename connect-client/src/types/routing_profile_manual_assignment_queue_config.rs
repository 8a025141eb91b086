// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Queue and channel of a routing profile whose contacts can be picked or assigned by hand.
    #[shape(
        "RoutingProfileManualAssignmentQueueConfig",
        RoutingProfileManualAssignmentQueueConfigBuilder
    )]
    pub struct RoutingProfileManualAssignmentQueueConfig {
        /// Queue and channel for manual assignment.
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
