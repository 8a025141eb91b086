// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Timers for the participants of a chat, set by role.
    #[shape("ChatParticipantRoleConfig", ChatParticipantRoleConfigBuilder, fallible)]
    pub struct ChatParticipantRoleConfig {
        /// Timers for participants. A role and timer type that occur together twice cause an error (400).
        /// Required; 1 to 6 elements.
        #[member(
            required,
            list(types::ParticipantTimerConfiguration),
            "ParticipantTimerConfigList",
            required,
            min_length(1)
        )]
        #[setters(set_participant_timer_config_list, get_participant_timer_config_list)]
        pub participant_timer_config_list: Vec<types::ParticipantTimerConfiguration>,
    }
}
