// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Direction in which results are ordered: ascending or descending.
    pub enum SortOrder {
        #[value("ASCENDING")]
        Ascending,
        #[value("DESCENDING")]
        Descending,
    }
}
