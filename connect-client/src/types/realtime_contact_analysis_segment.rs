// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `RealtimeContactAnalysisSegment`.
    #[shape("RealtimeContactAnalysisSegment")]
    pub enum RealtimeContactAnalysisSegment {
        /// `Attachments`.
        #[member("Attachments", as_attachments, is_attachments)]
        Attachments(types::RealTimeContactAnalysisSegmentAttachments),
        /// `Categories`.
        #[member("Categories", as_categories, is_categories)]
        Categories(types::RealTimeContactAnalysisSegmentCategories),
        /// `Event`.
        #[member("Event", as_event, is_event)]
        Event(types::RealTimeContactAnalysisSegmentEvent),
        /// `ExtractedInformation`.
        #[member("ExtractedInformation", as_extracted_information, is_extracted_information)]
        ExtractedInformation(types::RealTimeContactAnalysisSegmentExtractedInformation),
        /// `Issues`.
        #[member("Issues", as_issues, is_issues)]
        Issues(types::RealTimeContactAnalysisSegmentIssues),
        /// `PostContactSummary`.
        #[member("PostContactSummary", as_post_contact_summary, is_post_contact_summary)]
        PostContactSummary(types::RealTimeContactAnalysisSegmentPostContactSummary),
        /// `Transcript`.
        #[member("Transcript", as_transcript, is_transcript)]
        Transcript(types::RealTimeContactAnalysisSegmentTranscript),
    }
}
