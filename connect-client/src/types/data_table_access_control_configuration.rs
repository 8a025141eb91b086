// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Access control for the data in data tables, based on primary attributes.
    #[shape(
        "DataTableAccessControlConfiguration",
        DataTableAccessControlConfigurationBuilder
    )]
    pub struct DataTableAccessControlConfiguration {
        /// Access control for primary attributes.
        #[member(
            optional,
            value(types::PrimaryAttributeAccessControlConfigurationItem),
            "PrimaryAttributeAccessControlConfiguration"
        )]
        #[setters(
            set_primary_attribute_access_control_configuration,
            get_primary_attribute_access_control_configuration
        )]
        pub primary_attribute_access_control_configuration: Option<
            types::PrimaryAttributeAccessControlConfigurationItem,
        >,
    }
}
