// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Agent who took a found contact, and when.
    #[shape("ContactSearchSummaryAgentInfo", ContactSearchSummaryAgentInfoBuilder)]
    pub struct ContactSearchSummaryAgentInfo {
        /// ID of the agent who took the contact.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// When agent and contact were connected.
        #[member(optional, value(primitives::DateTime), "ConnectedToAgentTimestamp")]
        #[setters(set_connected_to_agent_timestamp, get_connected_to_agent_timestamp)]
        pub connected_to_agent_timestamp: Option<primitives::DateTime>,
    }
}
