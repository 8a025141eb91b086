// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Status that agents can be in, such as one chosen for a break, with its settings.
    #[shape("AgentStatus", AgentStatusBuilder)]
    pub struct AgentStatus {
        /// ARN of the agent status.
        #[member(optional, text, "AgentStatusARN")]
        #[setters(set_agent_status_arn, get_agent_status_arn)]
        pub agent_status_arn: Option<String>,
        /// ID of the agent status.
        #[member(optional, text, "AgentStatusId")]
        #[setters(set_agent_status_id, get_agent_status_id)]
        pub agent_status_id: Option<String>,
        /// Name of the agent status.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Free text that describes the agent status.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// What kind of agent status it is.
        #[member(optional, value(types::AgentStatusType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::AgentStatusType>,
        /// Position of the agent status when statuses are displayed.
        /// 1 to 50.
        #[member(optional, copy(i32), "DisplayOrder", min(1.0))]
        #[setters(set_display_order, get_display_order)]
        pub display_order: Option<i32>,
        /// Whether the agent status is enabled.
        #[member(optional, value(types::AgentStatusState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::AgentStatusState>,
        /// Its tags, by key.
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
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
