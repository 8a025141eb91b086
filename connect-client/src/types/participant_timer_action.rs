// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ParticipantTimerAction`.
    pub enum ParticipantTimerAction {
        #[value("Unset")]
        Unset,
    }
}
