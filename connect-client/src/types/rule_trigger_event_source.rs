// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RuleTriggerEventSource`.
    #[shape("RuleTriggerEventSource", RuleTriggerEventSourceBuilder, fallible)]
    pub struct RuleTriggerEventSource {
        /// `EventSourceName`.
        /// Required.
        #[member(required, value(types::EventSourceName), "EventSourceName", required)]
        #[setters(set_event_source_name, get_event_source_name)]
        pub event_source_name: types::EventSourceName,
        /// `IntegrationAssociationId`.
        /// 1 to 200 characters.
        #[member(optional, text, "IntegrationAssociationId", min_length(1))]
        #[setters(set_integration_association_id, get_integration_association_id)]
        pub integration_association_id: Option<String>,
    }
}
