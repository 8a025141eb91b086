// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Settings for reviews of a form's evaluations: who is notified, and how long requests are possible.
    #[shape("EvaluationReviewConfiguration", EvaluationReviewConfigurationBuilder, fallible)]
    pub struct EvaluationReviewConfiguration {
        /// Who is told when someone asks for a review.
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
        /// How long a review of the form's evaluations can be requested, in days.
        #[member(default(0), copy(i32), "EligibilityDays", defaults)]
        #[setters(set_eligibility_days, get_eligibility_days)]
        pub eligibility_days: i32,
    }
}
