// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter that narrows a search for views by attributes such as tags.
    #[shape("ViewSearchFilter", ViewSearchFilterBuilder)]
    pub struct ViewSearchFilter {
        /// Filter for tags; entries of the outer list are alternatives, those of an inner list must all match.
        #[member(optional, value(types::ControlPlaneAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::ControlPlaneAttributeFilter>,
    }
}
