// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `FlowModuleType`.
    pub enum FlowModuleType {
        #[value("MCP")]
        Mcp,
    }
}
