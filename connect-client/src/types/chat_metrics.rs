// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Figures on a chat, as a whole and for each side.
    #[shape("ChatMetrics", ChatMetricsBuilder)]
    pub struct ChatMetrics {
        /// Figures on the chat as a whole.
        #[member(optional, value(types::ChatContactMetrics), "ChatContactMetrics")]
        #[setters(set_chat_contact_metrics, get_chat_contact_metrics)]
        pub chat_contact_metrics: Option<types::ChatContactMetrics>,
        /// Figures on the agent's side.
        #[member(optional, value(types::ParticipantMetrics), "AgentMetrics")]
        #[setters(set_agent_metrics, get_agent_metrics)]
        pub agent_metrics: Option<types::ParticipantMetrics>,
        /// Figures on the customer's side.
        #[member(optional, value(types::ParticipantMetrics), "CustomerMetrics")]
        #[setters(set_customer_metrics, get_customer_metrics)]
        pub customer_metrics: Option<types::ParticipantMetrics>,
    }
}
