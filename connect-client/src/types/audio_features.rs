// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `AudioFeatures`.
    #[shape("AudioFeatures", AudioFeaturesBuilder)]
    pub struct AudioFeatures {
        /// `EchoReduction`.
        #[member(optional, value(types::MeetingFeatureStatus), "EchoReduction")]
        #[setters(set_echo_reduction, get_echo_reduction)]
        pub echo_reduction: Option<types::MeetingFeatureStatus>,
    }
}
