// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Whether agents with a contact in one channel can be offered contacts from others.
    #[shape("CrossChannelBehavior", CrossChannelBehaviorBuilder, fallible)]
    pub struct CrossChannelBehavior {
        /// Which other channels may reach an agent who has a contact in the current one.
        /// Required.
        #[member(required, value(types::BehaviorType), "BehaviorType", required)]
        #[setters(set_behavior_type, get_behavior_type)]
        pub behavior_type: types::BehaviorType,
    }
}
