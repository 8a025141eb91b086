// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `GranularAccessControlConfiguration`.
    #[shape("GranularAccessControlConfiguration", GranularAccessControlConfigurationBuilder)]
    pub struct GranularAccessControlConfiguration {
        /// `DataTableAccessControlConfiguration`.
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
