// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Email address that a queue uses for outbound email.
    #[shape("OutboundEmailConfig", OutboundEmailConfigBuilder)]
    pub struct OutboundEmailConfig {
        /// ID of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "OutboundEmailAddressId", min_length(1))]
        #[setters(set_outbound_email_address_id, get_outbound_email_address_id)]
        pub outbound_email_address_id: Option<String>,
    }
}
