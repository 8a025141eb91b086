// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `OutboundEmailConfig`.
    #[shape("OutboundEmailConfig", OutboundEmailConfigBuilder)]
    pub struct OutboundEmailConfig {
        /// `OutboundEmailAddressId`.
        /// 1 to 500 characters.
        #[member(optional, text, "OutboundEmailAddressId", min_length(1))]
        #[setters(set_outbound_email_address_id, get_outbound_email_address_id)]
        pub outbound_email_address_id: Option<String>,
    }
}
