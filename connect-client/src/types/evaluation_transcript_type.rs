// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationTranscriptType`.
    pub enum EvaluationTranscriptType {
        #[value("RAW")]
        Raw,
        #[value("REDACTED")]
        Redacted,
    }
}
