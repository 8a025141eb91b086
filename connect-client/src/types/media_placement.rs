// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Endpoints through which clients take part in an Amazon Chime SDK meeting.
    #[shape("MediaPlacement", MediaPlacementBuilder)]
    pub struct MediaPlacement {
        /// URL of the audio host.
        /// 1 to 2000 characters.
        #[member(optional, text, "AudioHostUrl", min_length(1))]
        #[setters(set_audio_host_url, get_audio_host_url)]
        pub audio_host_url: Option<String>,
        /// Fallback URL for audio.
        /// 1 to 2000 characters.
        #[member(optional, text, "AudioFallbackUrl", min_length(1))]
        #[setters(set_audio_fallback_url, get_audio_fallback_url)]
        pub audio_fallback_url: Option<String>,
        /// URL for signalling.
        /// 1 to 2000 characters.
        #[member(optional, text, "SignalingUrl", min_length(1))]
        #[setters(set_signaling_url, get_signaling_url)]
        pub signaling_url: Option<String>,
        /// URL for TURN control.
        /// 1 to 2000 characters.
        #[member(optional, text, "TurnControlUrl", min_length(1))]
        #[setters(set_turn_control_url, get_turn_control_url)]
        pub turn_control_url: Option<String>,
        /// URL that receives meeting events from clients.
        /// 1 to 2000 characters.
        #[member(optional, text, "EventIngestionUrl", min_length(1))]
        #[setters(set_event_ingestion_url, get_event_ingestion_url)]
        pub event_ingestion_url: Option<String>,
    }
}
