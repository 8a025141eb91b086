// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of resources that a flow can be associated with.
    pub enum FlowAssociationResourceType {
        #[value("ANALYTICS_CONNECTOR")]
        AnalyticsConnector,
        #[value("INBOUND_EMAIL")]
        InboundEmail,
        #[value("OUTBOUND_EMAIL")]
        OutboundEmail,
        #[value("SMS_PHONE_NUMBER")]
        SmsPhoneNumber,
        #[value("WHATSAPP_MESSAGING_PHONE_NUMBER")]
        WhatsappMessagingPhoneNumber,
    }
}
