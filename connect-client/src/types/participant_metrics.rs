// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Figures on one participant in a chat.
    #[shape("ParticipantMetrics", ParticipantMetricsBuilder)]
    pub struct ParticipantMetrics {
        /// Participant that the figures belong to.
        /// 1 to 256 characters.
        #[member(optional, text, "ParticipantId", min_length(1))]
        #[setters(set_participant_id, get_participant_id)]
        pub participant_id: Option<String>,
        /// Role of the participant.
        #[member(optional, value(types::ParticipantType), "ParticipantType")]
        #[setters(set_participant_type, get_participant_type)]
        pub participant_type: Option<types::ParticipantType>,
        /// Whether the participant abandoned the conversation.
        #[member(optional, copy(bool), "ConversationAbandon")]
        #[setters(set_conversation_abandon, get_conversation_abandon)]
        pub conversation_abandon: Option<bool>,
        /// Messages the participant sent.
        #[member(optional, copy(i32), "MessagesSent")]
        #[setters(set_messages_sent, get_messages_sent)]
        pub messages_sent: Option<i32>,
        /// Responses the participant gave.
        #[member(optional, copy(i32), "NumResponses")]
        #[setters(set_num_responses, get_num_responses)]
        pub num_responses: Option<i32>,
        /// Length of the participant's messages, in characters.
        #[member(optional, copy(i32), "MessageLengthInChars")]
        #[setters(set_message_length_in_chars, get_message_length_in_chars)]
        pub message_length_in_chars: Option<i32>,
        /// Sum of the response times, in milliseconds.
        /// At least 0.
        #[member(optional, copy(i64), "TotalResponseTimeInMillis", min(0.0))]
        #[setters(set_total_response_time_in_millis, get_total_response_time_in_millis)]
        pub total_response_time_in_millis: Option<i64>,
        /// Longest response time, in milliseconds.
        /// At least 0.
        #[member(optional, copy(i64), "MaxResponseTimeInMillis", min(0.0))]
        #[setters(set_max_response_time_in_millis, get_max_response_time_in_millis)]
        pub max_response_time_in_millis: Option<i64>,
        /// Time of the participant's last message.
        #[member(optional, value(primitives::DateTime), "LastMessageTimestamp")]
        #[setters(set_last_message_timestamp, get_last_message_timestamp)]
        pub last_message_timestamp: Option<primitives::DateTime>,
    }
}
