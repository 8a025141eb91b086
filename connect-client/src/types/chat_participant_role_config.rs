// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ChatParticipantRoleConfig`.
    #[shape("ChatParticipantRoleConfig", ChatParticipantRoleConfigBuilder, fallible)]
    pub struct ChatParticipantRoleConfig {
        /// `ParticipantTimerConfigList`.
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
