// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// How a test case begins as a chat: the flow that it tests.
    #[shape("ChatEntryPointParameters", ChatEntryPointParametersBuilder)]
    pub struct ChatEntryPointParameters {
        /// ID of the flow to test.
        /// At most 500 characters.
        #[member(optional, text, "FlowId")]
        #[setters(set_flow_id, get_flow_id)]
        pub flow_id: Option<String>,
    }
}
