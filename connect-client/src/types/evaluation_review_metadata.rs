// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `EvaluationReviewMetadata`.
    #[shape("EvaluationReviewMetadata", EvaluationReviewMetadataBuilder, fallible)]
    pub struct EvaluationReviewMetadata {
        /// `ReviewId`.
        /// 1 to 500 characters.
        #[member(optional, text, "ReviewId", min_length(1))]
        #[setters(set_review_id, get_review_id)]
        pub review_id: Option<String>,
        /// `RequestedTime`.
        #[member(optional, value(primitives::DateTime), "RequestedTime")]
        #[setters(set_requested_time, get_requested_time)]
        pub requested_time: Option<primitives::DateTime>,
        /// `RequestedBy`.
        #[member(optional, text, "RequestedBy")]
        #[setters(set_requested_by, get_requested_by)]
        pub requested_by: Option<String>,
        /// `CreatedTime`.
        /// Deprecated since 02/17/2026.
        #[member(
            default(primitives::DateTime::from_secs(0)),
            value(primitives::DateTime),
            "CreatedTime"
        )]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// `CreatedBy`.
        /// Deprecated since 02/17/2026.
        #[member(default(String::from("n/a")), text, "CreatedBy")]
        #[setters(set_created_by, get_created_by)]
        pub created_by: String,
        /// `ReviewRequestComments`.
        /// Required; at most 1 element.
        #[member(
            required,
            list(types::EvaluationReviewRequestComment),
            "ReviewRequestComments",
            required
        )]
        #[setters(set_review_request_comments, get_review_request_comments)]
        pub review_request_comments: Vec<types::EvaluationReviewRequestComment>,
    }
}
