// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of resource that can be associated with a flow.
    pub enum ListFlowAssociationResourceType {
        #[value("ANALYTICS_CONNECTOR")]
        AnalyticsConnector,
        #[value("INBOUND_EMAIL")]
        InboundEmail,
        #[value("OUTBOUND_EMAIL")]
        OutboundEmail,
        #[value("VOICE_PHONE_NUMBER")]
        VoicePhoneNumber,
        #[value("WHATSAPP_MESSAGING_PHONE_NUMBER")]
        WhatsappMessagingPhoneNumber,
    }
}
