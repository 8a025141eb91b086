// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// One state of a participant with the time span it lasted.
    #[shape("StateTransition", StateTransitionBuilder)]
    pub struct StateTransition {
        /// The state.
        #[member(optional, value(types::ParticipantState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::ParticipantState>,
        /// Begin of the state.
        #[member(optional, value(primitives::DateTime), "StateStartTimestamp")]
        #[setters(set_state_start_timestamp, get_state_start_timestamp)]
        pub state_start_timestamp: Option<primitives::DateTime>,
        /// End of the state.
        #[member(optional, value(primitives::DateTime), "StateEndTimestamp")]
        #[setters(set_state_end_timestamp, get_state_end_timestamp)]
        pub state_end_timestamp: Option<primitives::DateTime>,
    }
}
