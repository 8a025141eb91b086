// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `FlowModule`.
    #[shape("FlowModule", FlowModuleBuilder)]
    pub struct FlowModule {
        /// `Type`.
        #[member(optional, value(types::FlowModuleType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::FlowModuleType>,
        /// `FlowModuleId`.
        /// 1 to 128 characters.
        #[member(optional, text, "FlowModuleId", min_length(1))]
        #[setters(set_flow_module_id, get_flow_module_id)]
        pub flow_module_id: Option<String>,
    }
}
