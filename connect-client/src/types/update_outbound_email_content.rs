// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `UpdateOutboundEmailContent`.
    #[shape("UpdateOutboundEmailContent", UpdateOutboundEmailContentBuilder, fallible)]
    pub struct UpdateOutboundEmailContent {
        /// `MessageSourceType`.
        /// Required.
        #[member(
            required,
            value(types::UpdateOutboundEmailMessageSourceType),
            "MessageSourceType",
            required
        )]
        #[setters(set_message_source_type, get_message_source_type)]
        pub message_source_type: types::UpdateOutboundEmailMessageSourceType,
        /// `RawMessage`.
        /// Required.
        #[member(optional, value(types::UpdateOutboundRawMessage), "RawMessage", required)]
        #[setters(set_raw_message, get_raw_message)]
        pub raw_message: Option<types::UpdateOutboundRawMessage>,
    }
}
