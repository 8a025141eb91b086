// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EvaluationReviewNotificationRecipientValue`.
    #[shape(
        "EvaluationReviewNotificationRecipientValue",
        EvaluationReviewNotificationRecipientValueBuilder
    )]
    pub struct EvaluationReviewNotificationRecipientValue {
        /// `UserId`.
        /// 1 to 500 characters.
        #[member(optional, text, "UserId", min_length(1))]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
    }
}
