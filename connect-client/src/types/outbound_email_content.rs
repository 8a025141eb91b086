// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `OutboundEmailContent`.
    #[shape("OutboundEmailContent", OutboundEmailContentBuilder, fallible)]
    pub struct OutboundEmailContent {
        /// `MessageSourceType`.
        /// Required.
        #[member(
            required,
            value(types::OutboundMessageSourceType),
            "MessageSourceType",
            required
        )]
        #[setters(set_message_source_type, get_message_source_type)]
        pub message_source_type: types::OutboundMessageSourceType,
        /// `TemplatedMessageConfig`.
        #[member(optional, value(types::TemplatedMessageConfig), "TemplatedMessageConfig")]
        #[setters(set_templated_message_config, get_templated_message_config)]
        pub templated_message_config: Option<types::TemplatedMessageConfig>,
        /// `RawMessage`.
        #[member(optional, value(types::OutboundRawMessage), "RawMessage")]
        #[setters(set_raw_message, get_raw_message)]
        pub raw_message: Option<types::OutboundRawMessage>,
    }
}
