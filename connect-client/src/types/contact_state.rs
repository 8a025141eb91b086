// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of a contact that an agent has.
    pub enum ContactState {
        #[value("CONNECTED")]
        Connected,
        #[value("CONNECTED_ONHOLD")]
        ConnectedOnhold,
        #[value("CONNECTING")]
        Connecting,
        #[value("ENDED")]
        Ended,
        #[value("ERROR")]
        Error,
        #[value("INCOMING")]
        Incoming,
        #[value("MISSED")]
        Missed,
        #[value("PENDING")]
        Pending,
        #[value("REJECTED")]
        Rejected,
    }
}
