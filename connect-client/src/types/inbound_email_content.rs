// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `InboundEmailContent`.
    #[shape("InboundEmailContent", InboundEmailContentBuilder, fallible)]
    pub struct InboundEmailContent {
        /// `MessageSourceType`.
        /// Required.
        #[member(
            required,
            value(types::InboundMessageSourceType),
            "MessageSourceType",
            required
        )]
        #[setters(set_message_source_type, get_message_source_type)]
        pub message_source_type: types::InboundMessageSourceType,
        /// `RawMessage`.
        #[member(optional, value(types::InboundRawMessage), "RawMessage")]
        #[setters(set_raw_message, get_raw_message)]
        pub raw_message: Option<types::InboundRawMessage>,
    }
}
