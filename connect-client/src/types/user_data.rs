// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Current state of one user as an agent: status, contacts and slots by channel.
    #[shape("UserData", UserDataBuilder)]
    pub struct UserData {
        /// ID and ARN of the user.
        #[member(optional, value(types::UserReference), "User")]
        #[setters(set_user, get_user)]
        pub user: Option<types::UserReference>,
        /// Routing profile of the user.
        #[member(optional, value(types::RoutingProfileReference), "RoutingProfile")]
        #[setters(set_routing_profile, get_routing_profile)]
        pub routing_profile: Option<types::RoutingProfileReference>,
        /// Levels of the hierarchy group that the user is in.
        #[member(optional, value(types::HierarchyPathReference), "HierarchyPath")]
        #[setters(set_hierarchy_path, get_hierarchy_path)]
        pub hierarchy_path: Option<types::HierarchyPathReference>,
        /// Agent status, as chosen by the agent or changed by a supervisor.
        #[member(optional, value(types::AgentStatusReference), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::AgentStatusReference>,
        /// How many slots are free, by channel.
        #[member(
            optional,
            map(types::Channel, i32),
            "AvailableSlotsByChannel",
            items(&member::Bounds::NONE.min(0.0))
        )]
        #[setters(set_available_slots_by_channel, get_available_slots_by_channel)]
        pub available_slots_by_channel: Option<HashMap<types::Channel, i32>>,
        /// How many slots there are in all, by channel; follows from `MediaConcurrency` in the routing profile.
        #[member(
            optional,
            map(types::Channel, i32),
            "MaxSlotsByChannel",
            items(&member::Bounds::NONE.min(0.0))
        )]
        #[setters(set_max_slots_by_channel, get_max_slots_by_channel)]
        pub max_slots_by_channel: Option<HashMap<types::Channel, i32>>,
        /// How many slots are active, by channel.
        #[member(
            optional,
            map(types::Channel, i32),
            "ActiveSlotsByChannel",
            items(&member::Bounds::NONE.min(0.0))
        )]
        #[setters(set_active_slots_by_channel, get_active_slots_by_channel)]
        pub active_slots_by_channel: Option<HashMap<types::Channel, i32>>,
        /// References to contacts of the user.
        #[member(optional, list(types::AgentContactReference), "Contacts")]
        #[setters(set_contacts, get_contacts)]
        pub contacts: Option<Vec<types::AgentContactReference>>,
        /// Name of the agent's next status.
        /// 1 to 127 characters.
        #[member(optional, text, "NextStatus", min_length(1))]
        #[setters(set_next_status, get_next_status)]
        pub next_status: Option<String>,
    }
}
