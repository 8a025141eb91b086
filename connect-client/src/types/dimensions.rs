// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// What a set of metric values is about, by the groupings of the request.
    #[shape("Dimensions", DimensionsBuilder)]
    pub struct Dimensions {
        /// Queue that the values belong to.
        #[member(optional, value(types::QueueReference), "Queue")]
        #[setters(set_queue, get_queue)]
        pub queue: Option<types::QueueReference>,
        /// Channel that the values belong to.
        #[member(optional, value(types::Channel), "Channel")]
        #[setters(set_channel, get_channel)]
        pub channel: Option<types::Channel>,
        /// Routing profile that the values belong to.
        #[member(optional, value(types::RoutingProfileReference), "RoutingProfile")]
        #[setters(set_routing_profile, get_routing_profile)]
        pub routing_profile: Option<types::RoutingProfileReference>,
        /// Routing step expression that the values belong to.
        /// 1 to 3000 characters.
        #[member(optional, text, "RoutingStepExpression", min_length(1))]
        #[setters(set_routing_step_expression, get_routing_step_expression)]
        pub routing_step_expression: Option<String>,
        /// Agent status that the values belong to.
        #[member(optional, value(types::AgentStatusIdentifier), "AgentStatus")]
        #[setters(set_agent_status, get_agent_status)]
        pub agent_status: Option<types::AgentStatusIdentifier>,
        /// Contact subtype that the values belong to.
        /// 1 to 100 characters.
        #[member(optional, text, "Subtype", min_length(1))]
        #[setters(set_subtype, get_subtype)]
        pub subtype: Option<String>,
        /// Type of validation test that the values belong to.
        #[member(optional, text, "ValidationTestType")]
        #[setters(set_validation_test_type, get_validation_test_type)]
        pub validation_test_type: Option<String>,
    }
}
