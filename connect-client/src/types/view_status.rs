// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a view is published or only saved.
    pub enum ViewStatus {
        #[value("PUBLISHED")]
        Published,
        #[value("SAVED")]
        Saved,
    }
}
