// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Chooses the product that an external data source belongs to: Salesforce, Zendesk or Cases.
    pub enum SourceType {
        #[value("CASES")]
        Cases,
        #[value("SALESFORCE")]
        Salesforce,
        #[value("ZENDESK")]
        Zendesk,
    }
}
