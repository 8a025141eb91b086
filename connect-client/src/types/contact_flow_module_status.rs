// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactFlowModuleStatus`.
    pub enum ContactFlowModuleStatus {
        #[value("PUBLISHED")]
        Published,
        #[value("SAVED")]
        Saved,
    }
}
