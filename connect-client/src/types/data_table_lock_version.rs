// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Lock versions for optimistic locking, at each level from the data table down to a single value.
    #[shape("DataTableLockVersion", DataTableLockVersionBuilder)]
    pub struct DataTableLockVersion {
        /// Lock version of the table, which changes with each update of its metadata or structure.
        #[member(optional, text, "DataTable")]
        #[setters(set_data_table, get_data_table)]
        pub data_table: Option<String>,
        /// Lock version of an attribute; when `ValueLockLevel` is `ATTRIBUTE`, edits of its values change it too.
        #[member(optional, text, "Attribute")]
        #[setters(set_attribute, get_attribute)]
        pub attribute: Option<String>,
        /// Lock version of a record; a table without primary attributes still has a default record.
        #[member(optional, text, "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<String>,
        /// Lock version of a single value, which changes with each edit of it.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
    }
}
