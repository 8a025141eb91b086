// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `MeetingFeaturesConfiguration`.
    #[shape("MeetingFeaturesConfiguration", MeetingFeaturesConfigurationBuilder)]
    pub struct MeetingFeaturesConfiguration {
        /// `Audio`.
        #[member(optional, value(types::AudioFeatures), "Audio")]
        #[setters(set_audio, get_audio)]
        pub audio: Option<types::AudioFeatures>,
    }
}
