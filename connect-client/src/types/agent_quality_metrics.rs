// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Media quality on the agent's side.
    #[shape("AgentQualityMetrics", AgentQualityMetricsBuilder)]
    pub struct AgentQualityMetrics {
        /// Quality of the agent's audio.
        #[member(optional, value(types::AudioQualityMetricsInfo), "Audio")]
        #[setters(set_audio, get_audio)]
        pub audio: Option<types::AudioQualityMetricsInfo>,
    }
}
