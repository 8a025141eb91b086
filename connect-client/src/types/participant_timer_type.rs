// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ParticipantTimerType`.
    pub enum ParticipantTimerType {
        #[value("DISCONNECT_NONCUSTOMER")]
        DisconnectNoncustomer,
        #[value("IDLE")]
        Idle,
    }
}
