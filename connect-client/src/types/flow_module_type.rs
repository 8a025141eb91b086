// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of flow modules that serve AI agents as tools.
    pub enum FlowModuleType {
        #[value("MCP")]
        Mcp,
    }
}
