// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `CrossChannelBehavior`.
    #[shape("CrossChannelBehavior", CrossChannelBehaviorBuilder, fallible)]
    pub struct CrossChannelBehavior {
        /// `BehaviorType`.
        /// Required.
        #[member(required, value(types::BehaviorType), "BehaviorType", required)]
        #[setters(set_behavior_type, get_behavior_type)]
        pub behavior_type: types::BehaviorType,
    }
}
