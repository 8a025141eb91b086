// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Fine-grained access control of a security profile, such as permissions on data tables.
    #[shape("GranularAccessControlConfiguration", GranularAccessControlConfigurationBuilder)]
    pub struct GranularAccessControlConfiguration {
        /// Access control for data tables.
        #[member(
            optional,
            value(types::DataTableAccessControlConfiguration),
            "DataTableAccessControlConfiguration"
        )]
        #[setters(
            set_data_table_access_control_configuration,
            get_data_table_access_control_configuration
        )]
        pub data_table_access_control_configuration: Option<
            types::DataTableAccessControlConfiguration,
        >,
    }
}
