// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Event source that triggers a rule, and the integration association that goes with it.
    #[shape("RuleTriggerEventSource", RuleTriggerEventSourceBuilder, fallible)]
    pub struct RuleTriggerEventSource {
        /// Name of the event source.
        /// Required.
        #[member(required, value(types::EventSourceName), "EventSourceName", required)]
        #[setters(set_event_source_name, get_event_source_name)]
        pub event_source_name: types::EventSourceName,
        /// ID of the integration association.
        /// 1 to 200 characters.
        #[member(optional, text, "IntegrationAssociationId", min_length(1))]
        #[setters(set_integration_association_id, get_integration_association_id)]
        pub integration_association_id: Option<String>,
    }
}
