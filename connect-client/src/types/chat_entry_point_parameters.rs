// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ChatEntryPointParameters`.
    #[shape("ChatEntryPointParameters", ChatEntryPointParametersBuilder)]
    pub struct ChatEntryPointParameters {
        /// `FlowId`.
        /// At most 500 characters.
        #[member(optional, text, "FlowId")]
        #[setters(set_flow_id, get_flow_id)]
        pub flow_id: Option<String>,
    }
}
