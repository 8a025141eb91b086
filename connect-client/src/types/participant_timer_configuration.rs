// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ParticipantTimerConfiguration`.
    #[shape("ParticipantTimerConfiguration", ParticipantTimerConfigurationBuilder, fallible)]
    pub struct ParticipantTimerConfiguration {
        /// `ParticipantRole`.
        /// Required.
        #[member(
            required,
            value(types::TimerEligibleParticipantRoles),
            "ParticipantRole",
            required
        )]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: types::TimerEligibleParticipantRoles,
        /// `TimerType`.
        /// Required.
        #[member(required, value(types::ParticipantTimerType), "TimerType", required)]
        #[setters(set_timer_type, get_timer_type)]
        pub timer_type: types::ParticipantTimerType,
        /// `TimerValue`.
        /// Required.
        #[member(optional, value(types::ParticipantTimerValue), "TimerValue", required)]
        #[setters(set_timer_value, get_timer_value)]
        pub timer_value: Option<types::ParticipantTimerValue>,
    }
}
