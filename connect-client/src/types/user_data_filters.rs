// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the users whose current data is wanted, and for the states of their contacts.
    #[shape("UserDataFilters", UserDataFiltersBuilder)]
    pub struct UserDataFilters {
        /// Only data for these queues, given as IDs or ARNs.
        /// 1 to 100 elements.
        #[member(optional, list(String), "Queues", min_length(1))]
        #[setters(set_queues, get_queues)]
        pub queues: Option<Vec<String>>,
        /// Filter for the states of the user's contacts.
        #[member(optional, value(types::ContactFilter), "ContactFilter")]
        #[setters(set_contact_filter, get_contact_filter)]
        pub contact_filter: Option<types::ContactFilter>,
        /// Only users with these routing profiles, given as IDs or ARNs.
        /// 1 to 100 elements.
        #[member(optional, list(String), "RoutingProfiles", min_length(1))]
        #[setters(set_routing_profiles, get_routing_profiles)]
        pub routing_profiles: Option<Vec<String>>,
        /// Only these agents, given as IDs or ARNs.
        /// 1 to 100 elements.
        #[member(optional, list(String), "Agents", min_length(1))]
        #[setters(set_agents, get_agents)]
        pub agents: Option<Vec<String>>,
        /// Only users of this hierarchy group, given as ID or ARN.
        /// Exactly 1 element.
        #[member(optional, list(String), "UserHierarchyGroups", min_length(1))]
        #[setters(set_user_hierarchy_groups, get_user_hierarchy_groups)]
        pub user_hierarchy_groups: Option<Vec<String>>,
    }
}
