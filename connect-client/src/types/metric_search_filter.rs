// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter by tags for a search of metrics.
    #[shape("MetricSearchFilter", MetricSearchFilterBuilder)]
    pub struct MetricSearchFilter {
        /// Filter for tags, as groups of AND conditions joined by OR.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
    }
}
