// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Channels whose contacts real-time analysis covers.
    pub enum RealTimeContactAnalysisSupportedChannel {
        #[value("CHAT")]
        Chat,
        #[value("VOICE")]
        Voice,
    }
}
