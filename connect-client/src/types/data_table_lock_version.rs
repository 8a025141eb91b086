// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `DataTableLockVersion`.
    #[shape("DataTableLockVersion", DataTableLockVersionBuilder)]
    pub struct DataTableLockVersion {
        /// `DataTable`.
        #[member(optional, text, "DataTable")]
        #[setters(set_data_table, get_data_table)]
        pub data_table: Option<String>,
        /// `Attribute`.
        #[member(optional, text, "Attribute")]
        #[setters(set_attribute, get_attribute)]
        pub attribute: Option<String>,
        /// `PrimaryValues`.
        #[member(optional, text, "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<String>,
        /// `Value`.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
    }
}
