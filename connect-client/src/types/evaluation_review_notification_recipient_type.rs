// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationReviewNotificationRecipientType`.
    pub enum EvaluationReviewNotificationRecipientType {
        #[value("USER_ID")]
        UserId,
    }
}
