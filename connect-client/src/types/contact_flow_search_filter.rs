// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactFlowSearchFilter`.
    #[shape("ContactFlowSearchFilter", ContactFlowSearchFilterBuilder)]
    pub struct ContactFlowSearchFilter {
        /// `TagFilter`.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
        /// `FlowAttributeFilter`.
        #[member(optional, value(types::ContactFlowAttributeFilter), "FlowAttributeFilter")]
        #[setters(set_flow_attribute_filter, get_flow_attribute_filter)]
        pub flow_attribute_filter: Option<types::ContactFlowAttributeFilter>,
    }
}
