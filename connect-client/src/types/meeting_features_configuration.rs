// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Settings for the features of an Amazon Chime SDK meeting.
    #[shape("MeetingFeaturesConfiguration", MeetingFeaturesConfigurationBuilder)]
    pub struct MeetingFeaturesConfiguration {
        /// Audio features of the meeting.
        #[member(optional, value(types::AudioFeatures), "Audio")]
        #[setters(set_audio, get_audio)]
        pub audio: Option<types::AudioFeatures>,
    }
}
