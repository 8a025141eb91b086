// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Content of an outgoing email, either written out or based on a message template.
    #[shape("OutboundEmailContent", OutboundEmailContentBuilder, fallible)]
    pub struct OutboundEmailContent {
        /// Whether the message is given as `RAW` content or as a `TEMPLATE`.
        /// Required.
        #[member(
            required,
            value(types::OutboundMessageSourceType),
            "MessageSourceType",
            required
        )]
        #[setters(set_message_source_type, get_message_source_type)]
        pub message_source_type: types::OutboundMessageSourceType,
        /// Which message template to use, and how.
        #[member(optional, value(types::TemplatedMessageConfig), "TemplatedMessageConfig")]
        #[setters(set_templated_message_config, get_templated_message_config)]
        pub templated_message_config: Option<types::TemplatedMessageConfig>,
        /// Subject and body of the message.
        #[member(optional, value(types::OutboundRawMessage), "RawMessage")]
        #[setters(set_raw_message, get_raw_message)]
        pub raw_message: Option<types::OutboundRawMessage>,
    }
}
