// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `VoiceRecordingConfiguration`.
    #[shape("VoiceRecordingConfiguration", VoiceRecordingConfigurationBuilder)]
    pub struct VoiceRecordingConfiguration {
        /// `VoiceRecordingTrack`.
        #[member(optional, value(types::VoiceRecordingTrack), "VoiceRecordingTrack")]
        #[setters(set_voice_recording_track, get_voice_recording_track)]
        pub voice_recording_track: Option<types::VoiceRecordingTrack>,
        /// `IvrRecordingTrack`.
        #[member(optional, value(types::IvrRecordingTrack), "IvrRecordingTrack")]
        #[setters(set_ivr_recording_track, get_ivr_recording_track)]
        pub ivr_recording_track: Option<types::IvrRecordingTrack>,
    }
}
