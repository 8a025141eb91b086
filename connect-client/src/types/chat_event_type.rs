// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What a chat integration event brings about.
    pub enum ChatEventType {
        #[value("DISCONNECT")]
        Disconnect,
        #[value("EVENT")]
        Event,
        #[value("MESSAGE")]
        Message,
    }
}
