// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `VoiceRecordingTrack`.
    pub enum VoiceRecordingTrack {
        #[value("ALL")]
        All,
        #[value("FROM_AGENT")]
        FromAgent,
        #[value("TO_AGENT")]
        ToAgent,
    }
}
