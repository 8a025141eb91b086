// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for hours of operation, or their overrides, that a search returns, by tags.
    #[shape("HoursOfOperationSearchFilter", HoursOfOperationSearchFilterBuilder)]
    pub struct HoursOfOperationSearchFilter {
        /// Filter for tags: alternatives, each of which can combine several conditions.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
    }
}
