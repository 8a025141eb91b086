// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `RealTimeContactAnalysisOutputType`.
    pub enum RealTimeContactAnalysisOutputType {
        #[value("Raw")]
        Raw,
        #[value("Redacted")]
        Redacted,
    }
}
