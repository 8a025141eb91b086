// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// A user account of an instance, with its settings.
    #[shape("User", UserBuilder)]
    pub struct User {
        /// ID of the account.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the user account.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the account in Amazon Connect.
        /// 1 to 100 characters.
        #[member(optional, text, "Username", min_length(1))]
        #[setters(set_username, get_username)]
        pub username: Option<String>,
        /// Name and contact data of the person.
        #[member(optional, value(types::UserIdentityInfo), "IdentityInfo")]
        #[setters(set_identity_info, get_identity_info)]
        pub identity_info: Option<types::UserIdentityInfo>,
        /// Phone settings of the account.
        #[member(optional, value(types::UserPhoneConfig), "PhoneConfig")]
        #[setters(set_phone_config, get_phone_config)]
        pub phone_config: Option<types::UserPhoneConfig>,
        /// ID of the account in the existing directory that manages identities.
        #[member(optional, text, "DirectoryUserId")]
        #[setters(set_directory_user_id, get_directory_user_id)]
        pub directory_user_id: Option<String>,
        /// IDs of the security profiles that the user holds.
        /// 1 to 10 elements.
        #[member(optional, list(String), "SecurityProfileIds", min_length(1))]
        #[setters(set_security_profile_ids, get_security_profile_ids)]
        pub security_profile_ids: Option<Vec<String>>,
        /// ID of the user's routing profile.
        #[member(optional, text, "RoutingProfileId")]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
        /// ID of the hierarchy group that the user belongs to.
        #[member(optional, text, "HierarchyGroupId")]
        #[setters(set_hierarchy_group_id, get_hierarchy_group_id)]
        pub hierarchy_group_id: Option<String>,
        /// Tags on the user.
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
        /// Settings for automatic acceptance, by channel.
        #[member(optional, list(types::AutoAcceptConfig), "AutoAcceptConfigs")]
        #[setters(set_auto_accept_configs, get_auto_accept_configs)]
        pub auto_accept_configs: Option<Vec<types::AutoAcceptConfig>>,
        /// Settings for after-contact work, by channel.
        #[member(
            optional,
            list(types::AfterContactWorkConfigPerChannel),
            "AfterContactWorkConfigs"
        )]
        #[setters(set_after_contact_work_configs, get_after_contact_work_configs)]
        pub after_contact_work_configs: Option<Vec<types::AfterContactWorkConfigPerChannel>>,
        /// Phone type and number, by channel.
        #[member(optional, list(types::PhoneNumberConfig), "PhoneNumberConfigs")]
        #[setters(set_phone_number_configs, get_phone_number_configs)]
        pub phone_number_configs: Option<Vec<types::PhoneNumberConfig>>,
        /// Settings for persistent connections, by channel.
        #[member(
            optional,
            list(types::PersistentConnectionConfig),
            "PersistentConnectionConfigs"
        )]
        #[setters(set_persistent_connection_configs, get_persistent_connection_configs)]
        pub persistent_connection_configs: Option<Vec<types::PersistentConnectionConfig>>,
        /// Settings for voice enhancement, by channel.
        #[member(optional, list(types::VoiceEnhancementConfig), "VoiceEnhancementConfigs")]
        #[setters(set_voice_enhancement_configs, get_voice_enhancement_configs)]
        pub voice_enhancement_configs: Option<Vec<types::VoiceEnhancementConfig>>,
        /// When the account was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which the account was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
