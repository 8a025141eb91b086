// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// New body for the draft of an outbound email.
    #[shape("UpdateOutboundEmailContent", UpdateOutboundEmailContentBuilder, fallible)]
    pub struct UpdateOutboundEmailContent {
        /// Kind of source that the message has; always `RAW`.
        /// Required.
        #[member(
            required,
            value(types::UpdateOutboundEmailMessageSourceType),
            "MessageSourceType",
            required
        )]
        #[setters(set_message_source_type, get_message_source_type)]
        pub message_source_type: types::UpdateOutboundEmailMessageSourceType,
        /// Body as raw content.
        /// Required.
        #[member(optional, value(types::UpdateOutboundRawMessage), "RawMessage", required)]
        #[setters(set_raw_message, get_raw_message)]
        pub raw_message: Option<types::UpdateOutboundRawMessage>,
    }
}
