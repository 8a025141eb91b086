// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `AgentStatus`.
    #[shape("AgentStatus", AgentStatusBuilder)]
    pub struct AgentStatus {
        /// `AgentStatusARN`.
        #[member(optional, text, "AgentStatusARN")]
        #[setters(set_agent_status_arn, get_agent_status_arn)]
        pub agent_status_arn: Option<String>,
        /// `AgentStatusId`.
        #[member(optional, text, "AgentStatusId")]
        #[setters(set_agent_status_id, get_agent_status_id)]
        pub agent_status_id: Option<String>,
        /// `Name`.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `Description`.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// `Type`.
        #[member(optional, value(types::AgentStatusType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::AgentStatusType>,
        /// `DisplayOrder`.
        /// 1 to 50.
        #[member(optional, copy(i32), "DisplayOrder", min(1.0))]
        #[setters(set_display_order, get_display_order)]
        pub display_order: Option<i32>,
        /// `State`.
        #[member(optional, value(types::AgentStatusState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::AgentStatusState>,
        /// `Tags`.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
        /// `LastModifiedTime`.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// `LastModifiedRegion`.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
