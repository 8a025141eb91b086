// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ViewStatus`.
    pub enum ViewStatus {
        #[value("PUBLISHED")]
        Published,
        #[value("SAVED")]
        Saved,
    }
}
