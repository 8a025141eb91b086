// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Names a feature setting of an instance.
    ///
    /// - `INBOUND_CALLS`, `OUTBOUND_CALLS`: calls from customers and to them
    /// - `CONTACTFLOW_LOGS`: logs of flows
    /// - `CONTACT_LENS`: analysis by Contact Lens
    /// - `AUTO_RESOLVE_BEST_VOICES`: the best voices there are for text to speech (TTS)
    /// - `USE_CUSTOM_TTS_VOICES`: custom voices for TTS; AWS Support has to allow it
    /// - `EARLY_MEDIA`: on outbound calls, agents hear what the network plays before an answer, such as a busy tone
    /// - `MULTI_PARTY_CONFERENCE`, `MULTI_PARTY_CHAT_CONFERENCE`: calls and chats with several parties
    /// - `AUTO_MUTE_AGENT_ON_HOLD`: agents on hold are muted, and cannot change that, until they return
    /// - `HIGH_VOLUME_OUTBOUND`: outbound campaigns
    /// - `ENHANCED_CONTACT_MONITORING`, `ENHANCED_CHAT_MONITORING`: more ways to monitor calls and chats
    /// - `MESSAGE_STREAMING`: messages of Lex bots are streamed; the policy of the bot's alias has to grant the instance `lex:RecognizeMessageAsync`
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
