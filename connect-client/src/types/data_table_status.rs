// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `DataTableStatus`.
    pub enum DataTableStatus {
        #[value("PUBLISHED")]
        Published,
    }
}
