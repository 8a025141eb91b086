// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the data tables that a search finds, based on tags.
    #[shape("DataTableSearchFilter", DataTableSearchFilterBuilder)]
    pub struct DataTableSearchFilter {
        /// Filter for tags, whose conditions are combined by OR or AND.
        #[member(optional, value(types::ControlPlaneAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::ControlPlaneAttributeFilter>,
    }
}
