// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `WorkspaceAssociationSearchFilter`.
    #[shape("WorkspaceAssociationSearchFilter", WorkspaceAssociationSearchFilterBuilder)]
    pub struct WorkspaceAssociationSearchFilter {
        /// `AttributeFilter`.
        #[member(optional, value(types::ControlPlaneAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::ControlPlaneAttributeFilter>,
    }
}
