// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Content of an inbound email, and in what form it is given.
    #[shape("InboundEmailContent", InboundEmailContentBuilder, fallible)]
    pub struct InboundEmailContent {
        /// In what form the message is given, which is always `RAW`.
        /// Required.
        #[member(
            required,
            value(types::InboundMessageSourceType),
            "MessageSourceType",
            required
        )]
        #[setters(set_message_source_type, get_message_source_type)]
        pub message_source_type: types::InboundMessageSourceType,
        /// Subject, body and headers of the message.
        #[member(optional, value(types::InboundRawMessage), "RawMessage")]
        #[setters(set_raw_message, get_raw_message)]
        pub raw_message: Option<types::InboundRawMessage>,
    }
}
