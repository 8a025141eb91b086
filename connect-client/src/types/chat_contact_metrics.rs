// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Figures on a chat as a whole.
    #[shape("ChatContactMetrics", ChatContactMetricsBuilder)]
    pub struct ChatContactMetrics {
        /// Whether the chat had several parties.
        #[member(optional, copy(bool), "MultiParty")]
        #[setters(set_multi_party, get_multi_party)]
        pub multi_party: Option<bool>,
        /// Messages in the chat.
        #[member(optional, copy(i32), "TotalMessages")]
        #[setters(set_total_messages, get_total_messages)]
        pub total_messages: Option<i32>,
        /// Messages sent by bots.
        #[member(optional, copy(i32), "TotalBotMessages")]
        #[setters(set_total_bot_messages, get_total_bot_messages)]
        pub total_bot_messages: Option<i32>,
        /// Length of all bot messages together, in characters.
        #[member(optional, copy(i32), "TotalBotMessageLengthInChars")]
        #[setters(
            set_total_bot_message_length_in_chars,
            get_total_bot_message_length_in_chars
        )]
        pub total_bot_message_length_in_chars: Option<i32>,
        /// Time to close the conversation, in milliseconds.
        /// At least 0.
        #[member(optional, copy(i64), "ConversationCloseTimeInMillis", min(0.0))]
        #[setters(
            set_conversation_close_time_in_millis,
            get_conversation_close_time_in_millis
        )]
        pub conversation_close_time_in_millis: Option<i64>,
        /// Turns of the conversation.
        #[member(optional, copy(i32), "ConversationTurnCount")]
        #[setters(set_conversation_turn_count, get_conversation_turn_count)]
        pub conversation_turn_count: Option<i32>,
        /// When an agent first responded.
        #[member(optional, value(primitives::DateTime), "AgentFirstResponseTimestamp")]
        #[setters(set_agent_first_response_timestamp, get_agent_first_response_timestamp)]
        pub agent_first_response_timestamp: Option<primitives::DateTime>,
        /// Time to an agent's first response, in milliseconds.
        /// At least 0.
        #[member(optional, copy(i64), "AgentFirstResponseTimeInMillis", min(0.0))]
        #[setters(
            set_agent_first_response_time_in_millis,
            get_agent_first_response_time_in_millis
        )]
        pub agent_first_response_time_in_millis: Option<i64>,
    }
}
