// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of transcripts that automated evaluation uses.
    pub enum EvaluationTranscriptType {
        #[value("RAW")]
        Raw,
        #[value("REDACTED")]
        Redacted,
    }
}
