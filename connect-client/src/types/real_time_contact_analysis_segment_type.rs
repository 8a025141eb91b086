// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of segments in a contact's real-time analysis.
    pub enum RealTimeContactAnalysisSegmentType {
        #[value("Attachments")]
        Attachments,
        #[value("Categories")]
        Categories,
        #[value("Event")]
        Event,
        #[value("ExtractedInformation")]
        ExtractedInformation,
        #[value("Issues")]
        Issues,
        #[value("PostContactSummary")]
        PostContactSummary,
        #[value("Transcript")]
        Transcript,
    }
}
