// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Analysis segment for the post-contact summary, or for the failure to make one.
    #[shape(
        "RealTimeContactAnalysisSegmentPostContactSummary",
        RealTimeContactAnalysisSegmentPostContactSummaryBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentPostContactSummary {
        /// Text of the summary.
        /// 1 to 1270 characters.
        #[member(optional, text, "Content", min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// Whether generating the summary succeeded.
        /// Required.
        #[member(
            required,
            value(types::RealTimeContactAnalysisPostContactSummaryStatus),
            "Status",
            required
        )]
        #[setters(set_status, get_status)]
        pub status: types::RealTimeContactAnalysisPostContactSummaryStatus,
        /// Why there is no summary, if generating it failed.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisPostContactSummaryFailureCode),
            "FailureCode"
        )]
        #[setters(set_failure_code, get_failure_code)]
        pub failure_code: Option<
            types::RealTimeContactAnalysisPostContactSummaryFailureCode,
        >,
    }
}
