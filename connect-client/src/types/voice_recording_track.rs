// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Audio tracks of a voice contact that can be recorded.
    pub enum VoiceRecordingTrack {
        #[value("ALL")]
        All,
        #[value("FROM_AGENT")]
        FromAgent,
        #[value("TO_AGENT")]
        ToAgent,
    }
}
