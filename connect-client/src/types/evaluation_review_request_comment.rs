// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Comment that goes with a request to review an evaluation.
    #[shape("EvaluationReviewRequestComment", EvaluationReviewRequestCommentBuilder)]
    pub struct EvaluationReviewRequestComment {
        /// Text of the comment.
        /// At most 500 characters.
        #[member(optional, text, "Comment")]
        #[setters(set_comment, get_comment)]
        pub comment: Option<String>,
        /// When it was made.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
        /// User who wrote the comment.
        #[member(optional, text, "CreatedBy")]
        #[setters(set_created_by, get_created_by)]
        pub created_by: Option<String>,
    }
}
