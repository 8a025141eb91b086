// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter that narrows a search for routing profiles by their tags.
    #[shape("RoutingProfileSearchFilter", RoutingProfileSearchFilterBuilder)]
    pub struct RoutingProfileSearchFilter {
        /// Filter for tags of routing profiles: alternatives in the outer list, joint conditions in each inner list.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
    }
}
