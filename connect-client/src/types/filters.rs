// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Limits metrics to certain resources.
    #[shape("Filters", FiltersBuilder)]
    pub struct Filters {
        /// Queues, each given by ID or by ARN; the two may be mixed.
        /// 1 to 100 elements.
        #[member(optional, list(String), "Queues", min_length(1))]
        #[setters(set_queues, get_queues)]
        pub queues: Option<Vec<String>>,
        /// Channels to count.
        /// At most 4 elements.
        #[member(optional, list(types::Channel), "Channels")]
        #[setters(set_channels, get_channels)]
        pub channels: Option<Vec<types::Channel>>,
        /// Routing profiles to count.
        /// 1 to 100 elements.
        #[member(optional, list(String), "RoutingProfiles", min_length(1))]
        #[setters(set_routing_profiles, get_routing_profiles)]
        pub routing_profiles: Option<Vec<String>>,
        /// Expressions of routing steps to count.
        /// At most 50 elements.
        #[member(
            optional,
            list(String),
            "RoutingStepExpressions",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_routing_step_expressions, get_routing_step_expressions)]
        pub routing_step_expressions: Option<Vec<String>>,
        /// Agent statuses to count.
        #[member(optional, list(String), "AgentStatuses")]
        #[setters(set_agent_statuses, get_agent_statuses)]
        pub agent_statuses: Option<Vec<String>>,
        /// Contact subtypes to count.
        /// At most 10 elements.
        #[member(
            optional,
            list(String),
            "Subtypes",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_subtypes, get_subtypes)]
        pub subtypes: Option<Vec<String>>,
        /// Types of validation test to count.
        /// At most 10 elements.
        #[member(optional, list(String), "ValidationTestTypes")]
        #[setters(set_validation_test_types, get_validation_test_types)]
        pub validation_test_types: Option<Vec<String>>,
    }
}
