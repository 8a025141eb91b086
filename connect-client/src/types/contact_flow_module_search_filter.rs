// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the flow modules that a search finds, based on tags.
    #[shape("ContactFlowModuleSearchFilter", ContactFlowModuleSearchFilterBuilder)]
    pub struct ContactFlowModuleSearchFilter {
        /// Filter for tags: groups of conditions joined by OR, with AND inside each group.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
    }
}
