// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Identity of a recipient of review notifications, as a user ID.
    #[shape(
        "EvaluationReviewNotificationRecipientValue",
        EvaluationReviewNotificationRecipientValueBuilder
    )]
    pub struct EvaluationReviewNotificationRecipientValue {
        /// ID of the user to notify.
        /// 1 to 500 characters.
        #[member(optional, text, "UserId", min_length(1))]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
    }
}
