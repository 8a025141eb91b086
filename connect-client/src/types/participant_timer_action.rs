// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What can be done to a chat timer other than giving it a duration.
    pub enum ParticipantTimerAction {
        #[value("Unset")]
        Unset,
    }
}
