// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactRecordingType`.
    pub enum ContactRecordingType {
        #[value("AGENT")]
        Agent,
        #[value("IVR")]
        Ivr,
        #[value("SCREEN")]
        Screen,
    }
}
