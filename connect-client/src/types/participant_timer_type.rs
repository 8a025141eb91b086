// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of chat timers for inactive participants.
    pub enum ParticipantTimerType {
        #[value("DISCONNECT_NONCUSTOMER")]
        DisconnectNoncustomer,
        #[value("IDLE")]
        Idle,
    }
}
