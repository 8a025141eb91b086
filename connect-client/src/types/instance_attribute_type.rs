// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Names a feature setting of an instance.
    ///
    /// - `CONTACTFLOW_LOGS`: logs of flows
    /// - `USE_CUSTOM_TTS_VOICES`: custom voices for text to speech (TTS)
    /// - `MULTI_PARTY_CONFERENCE`: calls with several parties
    /// - `MULTI_PARTY_CHAT_CONFERENCE`: chats with several parties
    pub enum InstanceAttributeType {
        #[value("AUTO_MUTE_AGENT_ON_HOLD")]
        AutoMuteAgentOnHold,
        #[value("AUTO_RESOLVE_BEST_VOICES")]
        AutoResolveBestVoices,
        #[value("CONTACT_LENS")]
        ContactLens,
        #[value("CONTACTFLOW_LOGS")]
        ContactflowLogs,
        #[value("EARLY_MEDIA")]
        EarlyMedia,
        #[value("ENHANCED_CHAT_MONITORING")]
        EnhancedChatMonitoring,
        #[value("ENHANCED_CONTACT_MONITORING")]
        EnhancedContactMonitoring,
        #[value("HIGH_VOLUME_OUTBOUND")]
        HighVolumeOutbound,
        #[value("INBOUND_CALLS")]
        InboundCalls,
        #[value("MESSAGE_STREAMING")]
        MessageStreaming,
        #[value("MULTI_PARTY_CHAT_CONFERENCE")]
        MultiPartyChatConference,
        #[value("MULTI_PARTY_CONFERENCE")]
        MultiPartyConference,
        #[value("OUTBOUND_CALLS")]
        OutboundCalls,
        #[value("USE_CUSTOM_TTS_VOICES")]
        UseCustomTtsVoices,
    }
}
