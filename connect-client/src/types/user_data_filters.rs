// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `UserDataFilters`.
    #[shape("UserDataFilters", UserDataFiltersBuilder)]
    pub struct UserDataFilters {
        /// `Queues`.
        /// 1 to 100 elements.
        #[member(optional, list(String), "Queues", min_length(1))]
        #[setters(set_queues, get_queues)]
        pub queues: Option<Vec<String>>,
        /// `ContactFilter`.
        #[member(optional, value(types::ContactFilter), "ContactFilter")]
        #[setters(set_contact_filter, get_contact_filter)]
        pub contact_filter: Option<types::ContactFilter>,
        /// `RoutingProfiles`.
        /// 1 to 100 elements.
        #[member(optional, list(String), "RoutingProfiles", min_length(1))]
        #[setters(set_routing_profiles, get_routing_profiles)]
        pub routing_profiles: Option<Vec<String>>,
        /// `Agents`.
        /// 1 to 100 elements.
        #[member(optional, list(String), "Agents", min_length(1))]
        #[setters(set_agents, get_agents)]
        pub agents: Option<Vec<String>>,
        /// `UserHierarchyGroups`.
        /// Exactly 1 element.
        #[member(optional, list(String), "UserHierarchyGroups", min_length(1))]
        #[setters(set_user_hierarchy_groups, get_user_hierarchy_groups)]
        pub user_hierarchy_groups: Option<Vec<String>>,
    }
}
