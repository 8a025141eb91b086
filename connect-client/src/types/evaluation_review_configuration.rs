// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationReviewConfiguration`.
    #[shape("EvaluationReviewConfiguration", EvaluationReviewConfigurationBuilder, fallible)]
    pub struct EvaluationReviewConfiguration {
        /// `ReviewNotificationRecipients`.
        /// Required; at least 1 element.
        #[member(
            required,
            list(types::EvaluationReviewNotificationRecipient),
            "ReviewNotificationRecipients",
            required,
            min_length(1)
        )]
        #[setters(set_review_notification_recipients, get_review_notification_recipients)]
        pub review_notification_recipients: Vec<
            types::EvaluationReviewNotificationRecipient,
        >,
        /// `EligibilityDays`.
        #[member(default(0), copy(i32), "EligibilityDays", defaults)]
        #[setters(set_eligibility_days, get_eligibility_days)]
        pub eligibility_days: i32,
    }
}
