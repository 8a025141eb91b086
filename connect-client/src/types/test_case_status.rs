// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `TestCaseStatus`.
    pub enum TestCaseStatus {
        #[value("PUBLISHED")]
        Published,
        #[value("SAVED")]
        Saved,
    }
}
