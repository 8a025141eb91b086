// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a flow is published or merely saved.
    pub enum ContactFlowStatus {
        #[value("PUBLISHED")]
        Published,
        #[value("SAVED")]
        Saved,
    }
}
