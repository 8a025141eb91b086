// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a flow is in use or put away.
    pub enum ContactFlowState {
        #[value("ACTIVE")]
        Active,
        #[value("ARCHIVED")]
        Archived,
    }
}
