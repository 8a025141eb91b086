// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `ParticipantTimerValue`.
    #[shape("ParticipantTimerValue")]
    pub enum ParticipantTimerValue {
        /// `ParticipantTimerAction`.
        #[member(
            "ParticipantTimerAction",
            as_participant_timer_action,
            is_participant_timer_action
        )]
        ParticipantTimerAction(types::ParticipantTimerAction),
        /// `ParticipantTimerDurationInMinutes`.
        /// 2 to 480.
        #[member(
            "ParticipantTimerDurationInMinutes",
            as_participant_timer_duration_in_minutes,
            is_participant_timer_duration_in_minutes,
            min(2.0)
        )]
        ParticipantTimerDurationInMinutes(i32),
    }
}
