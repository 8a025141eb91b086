// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// `ContactSearchSummaryAgentInfo`.
    #[shape("ContactSearchSummaryAgentInfo", ContactSearchSummaryAgentInfoBuilder)]
    pub struct ContactSearchSummaryAgentInfo {
        /// `Id`.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `ConnectedToAgentTimestamp`.
        #[member(optional, value(primitives::DateTime), "ConnectedToAgentTimestamp")]
        #[setters(set_connected_to_agent_timestamp, get_connected_to_agent_timestamp)]
        pub connected_to_agent_timestamp: Option<primitives::DateTime>,
    }
}
