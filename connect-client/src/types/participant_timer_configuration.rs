// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Timer for idle chat participants of one role, which stays set for the whole chat, transfers included.
    #[shape("ParticipantTimerConfiguration", ParticipantTimerConfigurationBuilder, fallible)]
    pub struct ParticipantTimerConfiguration {
        /// Role of the chat participant that the timer is for.
        /// Required.
        #[member(
            required,
            value(types::TimerEligibleParticipantRoles),
            "ParticipantRole",
            required
        )]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: types::TimerEligibleParticipantRoles,
        /// Whether the timer marks a human participant as idle or disconnects an idle participant.
        /// Required.
        #[member(required, value(types::ParticipantTimerType), "TimerType", required)]
        #[setters(set_timer_type, get_timer_type)]
        pub timer_type: types::ParticipantTimerType,
        /// Duration of the timer in minutes, or the action `Unset`, which deletes it.
        /// Required.
        #[member(optional, value(types::ParticipantTimerValue), "TimerValue", required)]
        #[setters(set_timer_value, get_timer_value)]
        pub timer_value: Option<types::ParticipantTimerValue>,
    }
}
