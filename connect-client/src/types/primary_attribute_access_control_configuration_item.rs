// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Entry in the access control of a data table, stated by primary attribute values.
    #[shape(
        "PrimaryAttributeAccessControlConfigurationItem",
        PrimaryAttributeAccessControlConfigurationItemBuilder
    )]
    pub struct PrimaryAttributeAccessControlConfigurationItem {
        /// Primary attribute values that the item covers.
        /// At most 5 elements.
        #[member(optional, list(types::PrimaryAttributeValue), "PrimaryAttributeValues")]
        #[setters(set_primary_attribute_values, get_primary_attribute_values)]
        pub primary_attribute_values: Option<Vec<types::PrimaryAttributeValue>>,
    }
}
