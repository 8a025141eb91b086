// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Levels at which concurrent edits of a data table's values are locked.
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
