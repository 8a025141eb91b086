// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the agent statuses that a search finds, based on tags.
    #[shape("AgentStatusSearchFilter", AgentStatusSearchFilterBuilder)]
    pub struct AgentStatusSearchFilter {
        /// Filter for tags: groups of conditions joined by OR, with AND inside each group.
        #[member(optional, value(types::ControlPlaneAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::ControlPlaneAttributeFilter>,
    }
}
