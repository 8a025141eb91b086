// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter by tags for a search of quick connects.
    #[shape("QuickConnectSearchFilter", QuickConnectSearchFilterBuilder)]
    pub struct QuickConnectSearchFilter {
        /// Filter for tags of quick connects: alternatives in the outer list, joint conditions in each inner list.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
    }
}
