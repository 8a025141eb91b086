// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// What a queue uses for outbound calls: its caller ID and whisper flow.
    #[shape("OutboundCallerConfig", OutboundCallerConfigBuilder)]
    pub struct OutboundCallerConfig {
        /// Name shown as caller ID.
        /// 1 to 255 characters.
        #[member(optional, text, "OutboundCallerIdName", min_length(1))]
        #[setters(set_outbound_caller_id_name, get_outbound_caller_id_name)]
        pub outbound_caller_id_name: Option<String>,
        /// ID of the phone number shown as caller ID.
        #[member(optional, text, "OutboundCallerIdNumberId")]
        #[setters(set_outbound_caller_id_number_id, get_outbound_caller_id_number_id)]
        pub outbound_caller_id_number_id: Option<String>,
        /// ID of the whisper flow for outbound calls.
        /// At most 500 characters.
        #[member(optional, text, "OutboundFlowId")]
        #[setters(set_outbound_flow_id, get_outbound_flow_id)]
        pub outbound_flow_id: Option<String>,
    }
}
