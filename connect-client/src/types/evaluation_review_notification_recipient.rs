// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationReviewNotificationRecipient`.
    #[shape(
        "EvaluationReviewNotificationRecipient",
        EvaluationReviewNotificationRecipientBuilder,
        fallible
    )]
    pub struct EvaluationReviewNotificationRecipient {
        /// `Type`.
        /// Required.
        #[member(
            required,
            value(types::EvaluationReviewNotificationRecipientType),
            "Type",
            required
        )]
        #[setters(set_type, get_type)]
        pub r#type: types::EvaluationReviewNotificationRecipientType,
        /// `Value`.
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
