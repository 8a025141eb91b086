// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Flow module that a security profile lets AI agents use as a tool.
    #[shape("FlowModule", FlowModuleBuilder)]
    pub struct FlowModule {
        /// Kind of flow module; only `MCP` is supported.
        #[member(optional, value(types::FlowModuleType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::FlowModuleType>,
        /// ID of the flow module that serves an AI agent as a tool.
        /// 1 to 128 characters.
        #[member(optional, text, "FlowModuleId", min_length(1))]
        #[setters(set_flow_module_id, get_flow_module_id)]
        pub flow_module_id: Option<String>,
    }
}
