// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the flows that a search finds, by tags or other attributes.
    #[shape("ContactFlowSearchFilter", ContactFlowSearchFilterBuilder)]
    pub struct ContactFlowSearchFilter {
        /// Filter for tags: groups of conditions joined by OR, with AND inside each group.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
        /// Filter for attributes of the flow.
        #[member(optional, value(types::ContactFlowAttributeFilter), "FlowAttributeFilter")]
        #[setters(set_flow_attribute_filter, get_flow_attribute_filter)]
        pub flow_attribute_filter: Option<types::ContactFlowAttributeFilter>,
    }
}
