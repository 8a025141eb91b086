// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Someone to notify of a request to review an evaluation.
    #[shape(
        "EvaluationReviewNotificationRecipient",
        EvaluationReviewNotificationRecipientBuilder,
        fallible
    )]
    pub struct EvaluationReviewNotificationRecipient {
        /// Kind of recipient.
        /// Required.
        #[member(
            required,
            value(types::EvaluationReviewNotificationRecipientType),
            "Type",
            required
        )]
        #[setters(set_type, get_type)]
        pub r#type: types::EvaluationReviewNotificationRecipientType,
        /// Who the recipient is, as fits `Type`.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationReviewNotificationRecipientValue),
            "Value",
            required
        )]
        #[setters(set_value, get_value)]
        pub value: Option<types::EvaluationReviewNotificationRecipientValue>,
    }
}
