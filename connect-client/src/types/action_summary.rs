// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ActionSummary`.
    #[shape("ActionSummary", ActionSummaryBuilder, fallible)]
    pub struct ActionSummary {
        /// `ActionType`.
        /// Required.
        #[member(required, value(types::ActionType), "ActionType", required)]
        #[setters(set_action_type, get_action_type)]
        pub action_type: types::ActionType,
    }
}
