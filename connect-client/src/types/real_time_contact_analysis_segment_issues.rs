// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisSegmentIssues`.
    #[shape(
        "RealTimeContactAnalysisSegmentIssues",
        RealTimeContactAnalysisSegmentIssuesBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentIssues {
        /// `IssuesDetected`.
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
