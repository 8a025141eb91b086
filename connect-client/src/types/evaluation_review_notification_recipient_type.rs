// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of recipients of review notifications.
    pub enum EvaluationReviewNotificationRecipientType {
        #[value("USER_ID")]
        UserId,
    }
}
