// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactFlowState`.
    pub enum ContactFlowState {
        #[value("ACTIVE")]
        Active,
        #[value("ARCHIVED")]
        Archived,
    }
}
