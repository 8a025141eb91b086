// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `DataTableLockLevel`.
    pub enum DataTableLockLevel {
        #[value("ATTRIBUTE")]
        Attribute,
        #[value("DATA_TABLE")]
        DataTable,
        #[value("NONE")]
        None,
        #[value("PRIMARY_VALUE")]
        PrimaryValue,
        #[value("VALUE")]
        Value,
    }
}
