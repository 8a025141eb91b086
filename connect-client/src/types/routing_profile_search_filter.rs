// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RoutingProfileSearchFilter`.
    #[shape("RoutingProfileSearchFilter", RoutingProfileSearchFilterBuilder)]
    pub struct RoutingProfileSearchFilter {
        /// `TagFilter`.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
    }
}
