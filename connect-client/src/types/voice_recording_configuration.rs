// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Choice of the track to record in a contact, either of the voice call or of the IVR.
    #[shape("VoiceRecordingConfiguration", VoiceRecordingConfigurationBuilder)]
    pub struct VoiceRecordingConfiguration {
        /// Which track is recorded; a request sets either it or `IvrRecordingTrack`.
        #[member(optional, value(types::VoiceRecordingTrack), "VoiceRecordingTrack")]
        #[setters(set_voice_recording_track, get_voice_recording_track)]
        pub voice_recording_track: Option<types::VoiceRecordingTrack>,
        /// Which IVR track is recorded; a request sets either it or `VoiceRecordingTrack`.
        #[member(optional, value(types::IvrRecordingTrack), "IvrRecordingTrack")]
        #[setters(set_ivr_recording_track, get_ivr_recording_track)]
        pub ivr_recording_track: Option<types::IvrRecordingTrack>,
    }
}
