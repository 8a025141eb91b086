// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `FlowQuickConnectConfig`.
    #[shape("FlowQuickConnectConfig", FlowQuickConnectConfigBuilder, fallible)]
    pub struct FlowQuickConnectConfig {
        /// `ContactFlowId`.
        /// Required; at most 500 characters.
        #[member(required, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: String,
    }
}
