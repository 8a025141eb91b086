// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Audio settings of a meeting, namely for echo reduction.
    #[shape("AudioFeatures", AudioFeaturesBuilder)]
    pub struct AudioFeatures {
        /// Whether clients in the meeting can use echo reduction.
        #[member(optional, value(types::MeetingFeatureStatus), "EchoReduction")]
        #[setters(set_echo_reduction, get_echo_reduction)]
        pub echo_reduction: Option<types::MeetingFeatureStatus>,
    }
}
