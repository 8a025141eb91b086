// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `RealTimeContactAnalysisSupportedChannel`.
    pub enum RealTimeContactAnalysisSupportedChannel {
        #[value("CHAT")]
        Chat,
        #[value("VOICE")]
        Voice,
    }
}
