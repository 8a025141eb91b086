// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Chooses how a participant's audio is cleaned up.
    ///
    /// - `VOICE_ISOLATION`: only the participant's own voice is left
    /// - `NOISE_SUPPRESSION`: background noise is taken out
    /// - `NONE`: audio stays as it is
    pub enum VoiceEnhancementMode {
        #[value("NOISE_SUPPRESSION")]
        NoiseSuppression,
        #[value("NONE")]
        None,
        #[value("VOICE_ISOLATION")]
        VoiceIsolation,
    }
}
