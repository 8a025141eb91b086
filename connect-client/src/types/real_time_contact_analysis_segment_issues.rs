// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Analysis segment for issues detected in the conversation.
    #[shape(
        "RealTimeContactAnalysisSegmentIssues",
        RealTimeContactAnalysisSegmentIssuesBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentIssues {
        /// Issues that the analysis detected.
        /// Required.
        #[member(
            required,
            list(types::RealTimeContactAnalysisIssueDetected),
            "IssuesDetected",
            required
        )]
        #[setters(set_issues_detected, get_issues_detected)]
        pub issues_detected: Vec<types::RealTimeContactAnalysisIssueDetected>,
    }
}
