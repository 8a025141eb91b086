// Generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `SearchCriteria`.
    #[shape("SearchCriteria", SearchCriteriaBuilder)]
    pub struct SearchCriteria {
        /// `Name`.
        #[member(optional, value(types::NameCriteria), "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<types::NameCriteria>,
        /// `AgentIds`.
        /// At most 100 elements.
        #[member(
            optional,
            list(String),
            "AgentIds",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_agent_ids, get_agent_ids)]
        pub agent_ids: Option<Vec<String>>,
        /// `AgentHierarchyGroups`.
        #[member(optional, value(types::AgentHierarchyGroups), "AgentHierarchyGroups")]
        #[setters(set_agent_hierarchy_groups, get_agent_hierarchy_groups)]
        pub agent_hierarchy_groups: Option<types::AgentHierarchyGroups>,
        /// `Channels`.
        #[member(optional, list(types::Channel), "Channels")]
        #[setters(set_channels, get_channels)]
        pub channels: Option<Vec<types::Channel>>,
        /// `ContactAnalysis`.
        #[member(optional, value(types::ContactAnalysis), "ContactAnalysis")]
        #[setters(set_contact_analysis, get_contact_analysis)]
        pub contact_analysis: Option<types::ContactAnalysis>,
        /// `InitiationMethods`.
        #[member(optional, list(types::ContactInitiationMethod), "InitiationMethods")]
        #[setters(set_initiation_methods, get_initiation_methods)]
        pub initiation_methods: Option<Vec<types::ContactInitiationMethod>>,
        /// `QueueIds`.
        /// At most 100 elements.
        #[member(optional, list(String), "QueueIds")]
        #[setters(set_queue_ids, get_queue_ids)]
        pub queue_ids: Option<Vec<String>>,
        /// `RoutingCriteria`.
        #[member(optional, value(types::SearchableRoutingCriteria), "RoutingCriteria")]
        #[setters(set_routing_criteria, get_routing_criteria)]
        pub routing_criteria: Option<types::SearchableRoutingCriteria>,
        /// `AdditionalTimeRange`.
        #[member(
            optional,
            value(types::SearchContactsAdditionalTimeRange),
            "AdditionalTimeRange"
        )]
        #[setters(set_additional_time_range, get_additional_time_range)]
        pub additional_time_range: Option<types::SearchContactsAdditionalTimeRange>,
        /// `SearchableContactAttributes`.
        #[member(
            optional,
            value(types::SearchableContactAttributes),
            "SearchableContactAttributes"
        )]
        #[setters(set_searchable_contact_attributes, get_searchable_contact_attributes)]
        pub searchable_contact_attributes: Option<types::SearchableContactAttributes>,
        /// `SearchableSegmentAttributes`.
        #[member(
            optional,
            value(types::SearchableSegmentAttributes),
            "SearchableSegmentAttributes"
        )]
        #[setters(set_searchable_segment_attributes, get_searchable_segment_attributes)]
        pub searchable_segment_attributes: Option<types::SearchableSegmentAttributes>,
        /// `ActiveRegions`.
        #[member(optional, list(String), "ActiveRegions")]
        #[setters(set_active_regions, get_active_regions)]
        pub active_regions: Option<Vec<String>>,
        /// `ContactTags`.
        #[member(optional, value(types::ControlPlaneTagFilter), "ContactTags")]
        #[setters(set_contact_tags, get_contact_tags)]
        pub contact_tags: Option<types::ControlPlaneTagFilter>,
        /// `AiAgents`.
        #[member(optional, value(types::AiAgentsCriteria), "AiAgents")]
        #[setters(set_ai_agents, get_ai_agents)]
        pub ai_agents: Option<types::AiAgentsCriteria>,
    }
}
