// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of contact recording.
    pub enum ContactRecordingType {
        #[value("AGENT")]
        Agent,
        #[value("IVR")]
        Ivr,
        #[value("SCREEN")]
        Screen,
    }
}
