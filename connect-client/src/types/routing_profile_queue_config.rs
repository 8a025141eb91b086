// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Queue and channel of a routing profile, with the priority and delay that apply to their contacts.
    #[shape("RoutingProfileQueueConfig", RoutingProfileQueueConfigBuilder, fallible)]
    pub struct RoutingProfileQueueConfig {
        /// Queue and channel that priority and delay apply to.
        /// Required.
        #[member(
            optional,
            value(types::RoutingProfileQueueReference),
            "QueueReference",
            required
        )]
        #[setters(set_queue_reference, get_queue_reference)]
        pub queue_reference: Option<types::RoutingProfileQueueReference>,
        /// Rank of the queue in the order of handling contacts.
        /// Required; 1 to 99.
        #[member(required, copy(i32), "Priority", required, min(1.0))]
        #[setters(set_priority, get_priority)]
        pub priority: i32,
        /// How long a contact waits in the queue before being routed to an available agent, in seconds.
        /// Required; 0 to 9999.
        #[member(required, copy(i32), "Delay", required, min(0.0))]
        #[setters(set_delay, get_delay)]
        pub delay: i32,
    }
}
