// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactFlowModuleState`.
    pub enum ContactFlowModuleState {
        #[value("ACTIVE")]
        Active,
        #[value("ARCHIVED")]
        Archived,
    }
}
