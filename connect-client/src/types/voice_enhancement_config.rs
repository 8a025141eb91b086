// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Voice enhancement setting of a user on one channel.
    #[shape("VoiceEnhancementConfig", VoiceEnhancementConfigBuilder, fallible)]
    pub struct VoiceEnhancementConfig {
        /// Channel that the setting is for.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
        /// Enhancement to apply: voice isolation, noise suppression or none.
        /// Required.
        #[member(
            required,
            value(types::VoiceEnhancementMode),
            "VoiceEnhancementMode",
            required
        )]
        #[setters(set_voice_enhancement_mode, get_voice_enhancement_mode)]
        pub voice_enhancement_mode: types::VoiceEnhancementMode,
    }
}
