// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of data for which an instance can have storage.
    pub enum InstanceStorageResourceType {
        #[value("AGENT_EVENTS")]
        AgentEvents,
        #[value("ATTACHMENTS")]
        Attachments,
        #[value("CALL_RECORDINGS")]
        CallRecordings,
        #[value("CHAT_TRANSCRIPTS")]
        ChatTranscripts,
        #[value("CONTACT_EVALUATIONS")]
        ContactEvaluations,
        #[value("CONTACT_TRACE_RECORDS")]
        ContactTraceRecords,
        #[value("EMAIL_MESSAGES")]
        EmailMessages,
        #[value("MEDIA_STREAMS")]
        MediaStreams,
        #[value("REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS")]
        RealTimeContactAnalysisChatSegments,
        #[value("REAL_TIME_CONTACT_ANALYSIS_SEGMENTS")]
        RealTimeContactAnalysisSegments,
        #[value("REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS")]
        RealTimeContactAnalysisVoiceSegments,
        #[value("SCHEDULED_REPORTS")]
        ScheduledReports,
        #[value("SCREEN_RECORDINGS")]
        ScreenRecordings,
    }
}
