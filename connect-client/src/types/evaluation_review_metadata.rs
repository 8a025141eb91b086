// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Facts about the review of an evaluation: who requested and created it, when, and comments.
    #[shape("EvaluationReviewMetadata", EvaluationReviewMetadataBuilder, fallible)]
    pub struct EvaluationReviewMetadata {
        /// ID of the review.
        /// 1 to 500 characters.
        #[member(optional, text, "ReviewId", min_length(1))]
        #[setters(set_review_id, get_review_id)]
        pub review_id: Option<String>,
        /// When the review was requested.
        #[member(optional, value(primitives::DateTime), "RequestedTime")]
        #[setters(set_requested_time, get_requested_time)]
        pub requested_time: Option<primitives::DateTime>,
        /// User who requested the review.
        #[member(optional, text, "RequestedBy")]
        #[setters(set_requested_by, get_requested_by)]
        pub requested_by: Option<String>,
        /// When it was made.
        /// Deprecated since 02/17/2026.
        #[member(
            default(primitives::DateTime::from_secs(0)),
            value(primitives::DateTime),
            "CreatedTime"
        )]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// User who created the review.
        /// Deprecated since 02/17/2026.
        #[member(default(String::from("n/a")), text, "CreatedBy")]
        #[setters(set_created_by, get_created_by)]
        pub created_by: String,
        /// Comments made with the request for review.
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
