// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether segments come with the raw text or the redacted one.
    pub enum RealTimeContactAnalysisOutputType {
        #[value("Raw")]
        Raw,
        #[value("Redacted")]
        Redacted,
    }
}
