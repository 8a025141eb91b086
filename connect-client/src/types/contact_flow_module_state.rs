// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a flow module is active or archived.
    pub enum ContactFlowModuleState {
        #[value("ACTIVE")]
        Active,
        #[value("ARCHIVED")]
        Archived,
    }
}
