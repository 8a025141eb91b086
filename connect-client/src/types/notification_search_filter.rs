// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter by attributes, such as tags, for a search of notifications.
    #[shape("NotificationSearchFilter", NotificationSearchFilterBuilder)]
    pub struct NotificationSearchFilter {
        /// Filter for attributes.
        #[member(optional, value(types::ControlPlaneAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::ControlPlaneAttributeFilter>,
    }
}
