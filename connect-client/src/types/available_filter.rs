// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter that a metric can be narrowed by.
    #[shape("AvailableFilter", AvailableFilterBuilder)]
    pub struct AvailableFilter {
        /// ID of the filter.
        /// 1 to 100 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// Whether the filter works on metric or on resource level.
        #[member(optional, value(types::AvailableFilterType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::AvailableFilterType>,
    }
}
