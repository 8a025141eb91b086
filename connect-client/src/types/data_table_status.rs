// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Publication status of a data table.
    pub enum DataTableStatus {
        #[value("PUBLISHED")]
        Published,
    }
}
