// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Conditions by which a search selects contacts.
    #[shape("SearchCriteria", SearchCriteriaBuilder)]
    pub struct SearchCriteria {
        /// Condition on the name of the contact.
        #[member(optional, value(types::NameCriteria), "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<types::NameCriteria>,
        /// IDs of agents who handled the contact.
        /// At most 100 elements.
        #[member(
            optional,
            list(String),
            "AgentIds",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_agent_ids, get_agent_ids)]
        pub agent_ids: Option<Vec<String>>,
        /// Hierarchy groups that the agent was in while handling the contact.
        #[member(optional, value(types::AgentHierarchyGroups), "AgentHierarchyGroups")]
        #[setters(set_agent_hierarchy_groups, get_agent_hierarchy_groups)]
        pub agent_hierarchy_groups: Option<types::AgentHierarchyGroups>,
        /// Channels of the contact.
        #[member(optional, list(types::Channel), "Channels")]
        #[setters(set_channels, get_channels)]
        pub channels: Option<Vec<types::Channel>>,
        /// Conditions on what Contact Lens found in the contact.
        #[member(optional, value(types::ContactAnalysis), "ContactAnalysis")]
        #[setters(set_contact_analysis, get_contact_analysis)]
        pub contact_analysis: Option<types::ContactAnalysis>,
        /// Ways in which the contact was initiated.
        #[member(optional, list(types::ContactInitiationMethod), "InitiationMethods")]
        #[setters(set_initiation_methods, get_initiation_methods)]
        pub initiation_methods: Option<Vec<types::ContactInitiationMethod>>,
        /// IDs of queues of the contact.
        /// At most 100 elements.
        #[member(optional, list(String), "QueueIds")]
        #[setters(set_queue_ids, get_queue_ids)]
        pub queue_ids: Option<Vec<String>>,
        /// Condition on the routing criteria of the contact.
        #[member(optional, value(types::SearchableRoutingCriteria), "RoutingCriteria")]
        #[setters(set_routing_criteria, get_routing_criteria)]
        pub routing_criteria: Option<types::SearchableRoutingCriteria>,
        /// Further conditions on times of the contact.
        #[member(
            optional,
            value(types::SearchContactsAdditionalTimeRange),
            "AdditionalTimeRange"
        )]
        #[setters(set_additional_time_range, get_additional_time_range)]
        pub additional_time_range: Option<types::SearchContactsAdditionalTimeRange>,
        /// Conditions on user-defined attributes set up for search; requires permission for `GetContactAttributes`.
        #[member(
            optional,
            value(types::SearchableContactAttributes),
            "SearchableContactAttributes"
        )]
        #[setters(set_searchable_contact_attributes, get_searchable_contact_attributes)]
        pub searchable_contact_attributes: Option<types::SearchableContactAttributes>,
        /// Conditions on searchable segment attributes.
        #[member(
            optional,
            value(types::SearchableSegmentAttributes),
            "SearchableSegmentAttributes"
        )]
        #[setters(set_searchable_segment_attributes, get_searchable_segment_attributes)]
        pub searchable_segment_attributes: Option<types::SearchableSegmentAttributes>,
        /// Active AWS Regions of the contact, for ACGR instances.
        #[member(optional, list(String), "ActiveRegions")]
        #[setters(set_active_regions, get_active_regions)]
        pub active_regions: Option<Vec<String>>,
        /// Filter for tags of contacts: alternatives in the outer list, joint conditions in each inner list.
        #[member(optional, value(types::ControlPlaneTagFilter), "ContactTags")]
        #[setters(set_contact_tags, get_contact_tags)]
        pub contact_tags: Option<types::ControlPlaneTagFilter>,
        /// Conditions on AI agents.
        #[member(optional, value(types::AiAgentsCriteria), "AiAgents")]
        #[setters(set_ai_agents, get_ai_agents)]
        pub ai_agents: Option<types::AiAgentsCriteria>,
    }
}
