// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Channels through which a test case can start.
    pub enum TestCaseEntryPointType {
        #[value("CHAT")]
        Chat,
        #[value("VOICE_CALL")]
        VoiceCall,
    }
}
