// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `DataTableAccessControlConfiguration`.
    #[shape(
        "DataTableAccessControlConfiguration",
        DataTableAccessControlConfigurationBuilder
    )]
    pub struct DataTableAccessControlConfiguration {
        /// `PrimaryAttributeAccessControlConfiguration`.
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
