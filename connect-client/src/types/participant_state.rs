// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells the state of a participant in a contact.
    ///
    /// - `INITIAL`: not connected yet
    /// - `CONNECTED`, `DISCONNECTED`: in the contact, or no longer
    /// - `MISSED`: never joined
    pub enum ParticipantState {
        #[value("CONNECTED")]
        Connected,
        #[value("DISCONNECTED")]
        Disconnected,
        #[value("INITIAL")]
        Initial,
        #[value("MISSED")]
        Missed,
    }
}
