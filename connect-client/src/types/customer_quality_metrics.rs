// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Media quality on the customer's side.
    #[shape("CustomerQualityMetrics", CustomerQualityMetricsBuilder)]
    pub struct CustomerQualityMetrics {
        /// Quality of the customer's audio.
        #[member(optional, value(types::AudioQualityMetricsInfo), "Audio")]
        #[setters(set_audio, get_audio)]
        pub audio: Option<types::AudioQualityMetricsInfo>,
    }
}
