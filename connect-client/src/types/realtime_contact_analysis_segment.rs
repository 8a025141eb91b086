// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// One segment of a real-time contact analysis, in one of several kinds.
    #[shape("RealtimeContactAnalysisSegment")]
    pub enum RealtimeContactAnalysisSegment {
        /// Attachments that were analysed.
        #[member("Attachments", as_attachments, is_attachments)]
        Attachments(types::RealTimeContactAnalysisSegmentAttachments),
        /// Category rules that matched.
        #[member("Categories", as_categories, is_categories)]
        Categories(types::RealTimeContactAnalysisSegmentCategories),
        /// Event of the contact.
        #[member("Event", as_event, is_event)]
        Event(types::RealTimeContactAnalysisSegmentEvent),
        /// Information that was extracted from the conversation.
        #[member("ExtractedInformation", as_extracted_information, is_extracted_information)]
        ExtractedInformation(types::RealTimeContactAnalysisSegmentExtractedInformation),
        /// Issues that were detected.
        #[member("Issues", as_issues, is_issues)]
        Issues(types::RealTimeContactAnalysisSegmentIssues),
        /// Post-contact summary.
        #[member("PostContactSummary", as_post_contact_summary, is_post_contact_summary)]
        PostContactSummary(types::RealTimeContactAnalysisSegmentPostContactSummary),
        /// Piece of transcript with its analysis.
        #[member("Transcript", as_transcript, is_transcript)]
        Transcript(types::RealTimeContactAnalysisSegmentTranscript),
    }
}
