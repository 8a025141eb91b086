// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ApplicationType`.
    pub enum ApplicationType {
        #[value("MCP")]
        Mcp,
        #[value("THIRD_PARTY_APPLICATION")]
        ThirdPartyApplication,
    }
}
