// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Settings for a chat participant.
    #[shape("ParticipantConfiguration", ParticipantConfigurationBuilder)]
    pub struct ParticipantConfiguration {
        /// Whether responses arrive in parts or whole.
        #[member(optional, value(types::ResponseMode), "ResponseMode")]
        #[setters(set_response_mode, get_response_mode)]
        pub response_mode: Option<types::ResponseMode>,
    }
}
