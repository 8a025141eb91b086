// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactFlowStatus`.
    pub enum ContactFlowStatus {
        #[value("PUBLISHED")]
        Published,
        #[value("SAVED")]
        Saved,
    }
}
