// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Short form of a rule's action: only its type.
    #[shape("ActionSummary", ActionSummaryBuilder, fallible)]
    pub struct ActionSummary {
        /// What kind of action it is.
        /// Required.
        #[member(required, value(types::ActionType), "ActionType", required)]
        #[setters(set_action_type, get_action_type)]
        pub action_type: types::ActionType,
    }
}
