// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `PrimaryAttributeAccessControlConfigurationItem`.
    #[shape(
        "PrimaryAttributeAccessControlConfigurationItem",
        PrimaryAttributeAccessControlConfigurationItemBuilder
    )]
    pub struct PrimaryAttributeAccessControlConfigurationItem {
        /// `PrimaryAttributeValues`.
        /// At most 5 elements.
        #[member(optional, list(types::PrimaryAttributeValue), "PrimaryAttributeValues")]
        #[setters(set_primary_attribute_values, get_primary_attribute_values)]
        pub primary_attribute_values: Option<Vec<types::PrimaryAttributeValue>>,
    }
}
