// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Destination of a quick connect that leads to a flow.
    #[shape("FlowQuickConnectConfig", FlowQuickConnectConfigBuilder, fallible)]
    pub struct FlowQuickConnectConfig {
        /// ID of the flow for the quick connect.
        /// Required; at most 500 characters.
        #[member(required, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: String,
    }
}
