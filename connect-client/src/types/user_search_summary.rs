// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `UserSearchSummary`.
    #[shape("UserSearchSummary", UserSearchSummaryBuilder)]
    pub struct UserSearchSummary {
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `DirectoryUserId`.
        #[member(optional, text, "DirectoryUserId")]
        #[setters(set_directory_user_id, get_directory_user_id)]
        pub directory_user_id: Option<String>,
        /// `HierarchyGroupId`.
        #[member(optional, text, "HierarchyGroupId")]
        #[setters(set_hierarchy_group_id, get_hierarchy_group_id)]
        pub hierarchy_group_id: Option<String>,
        /// `Id`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `IdentityInfo`.
        #[member(optional, value(types::UserIdentityInfoLite), "IdentityInfo")]
        #[setters(set_identity_info, get_identity_info)]
        pub identity_info: Option<types::UserIdentityInfoLite>,
        /// `PhoneConfig`.
        #[member(optional, value(types::UserPhoneConfig), "PhoneConfig")]
        #[setters(set_phone_config, get_phone_config)]
        pub phone_config: Option<types::UserPhoneConfig>,
        /// `RoutingProfileId`.
        #[member(optional, text, "RoutingProfileId")]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
        /// `SecurityProfileIds`.
        /// 1 to 10 elements.
        #[member(optional, list(String), "SecurityProfileIds", min_length(1))]
        #[setters(set_security_profile_ids, get_security_profile_ids)]
        pub security_profile_ids: Option<Vec<String>>,
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
        /// `Username`.
        /// 1 to 100 characters.
        #[member(optional, text, "Username", min_length(1))]
        #[setters(set_username, get_username)]
        pub username: Option<String>,
        /// `AutoAcceptConfigs`.
        #[member(optional, list(types::AutoAcceptConfig), "AutoAcceptConfigs")]
        #[setters(set_auto_accept_configs, get_auto_accept_configs)]
        pub auto_accept_configs: Option<Vec<types::AutoAcceptConfig>>,
        /// `AfterContactWorkConfigs`.
        #[member(
            optional,
            list(types::AfterContactWorkConfigPerChannel),
            "AfterContactWorkConfigs"
        )]
        #[setters(set_after_contact_work_configs, get_after_contact_work_configs)]
        pub after_contact_work_configs: Option<Vec<types::AfterContactWorkConfigPerChannel>>,
        /// `PhoneNumberConfigs`.
        #[member(optional, list(types::PhoneNumberConfig), "PhoneNumberConfigs")]
        #[setters(set_phone_number_configs, get_phone_number_configs)]
        pub phone_number_configs: Option<Vec<types::PhoneNumberConfig>>,
        /// `PersistentConnectionConfigs`.
        #[member(
            optional,
            list(types::PersistentConnectionConfig),
            "PersistentConnectionConfigs"
        )]
        #[setters(set_persistent_connection_configs, get_persistent_connection_configs)]
        pub persistent_connection_configs: Option<Vec<types::PersistentConnectionConfig>>,
        /// `VoiceEnhancementConfigs`.
        #[member(optional, list(types::VoiceEnhancementConfig), "VoiceEnhancementConfigs")]
        #[setters(set_voice_enhancement_configs, get_voice_enhancement_configs)]
        pub voice_enhancement_configs: Option<Vec<types::VoiceEnhancementConfig>>,
    }
}
