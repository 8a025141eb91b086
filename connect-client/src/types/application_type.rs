// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of application to which access can be given.
    pub enum ApplicationType {
        #[value("MCP")]
        Mcp,
        #[value("THIRD_PARTY_APPLICATION")]
        ThirdPartyApplication,
    }
}
