// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Setting of a chat timer: either how long it runs or that it is deleted.
    #[shape("ParticipantTimerValue")]
    pub enum ParticipantTimerValue {
        /// Action on the timer; `Unset`, which is the only one, deletes it.
        #[member(
            "ParticipantTimerAction",
            as_participant_timer_action,
            is_participant_timer_action
        )]
        ParticipantTimerAction(types::ParticipantTimerAction),
        /// How long the timer runs, in minutes.
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
