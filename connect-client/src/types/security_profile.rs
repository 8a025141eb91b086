// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Named set of permissions in Amazon Connect, with the limits by tag or hierarchy that apply.
    #[shape("SecurityProfile", SecurityProfileBuilder)]
    pub struct SecurityProfile {
        /// ID of the security profile.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// Organisation resource ID of the security profile.
        /// 1 to 100 characters.
        #[member(optional, text, "OrganizationResourceId", min_length(1))]
        #[setters(set_organization_resource_id, get_organization_resource_id)]
        pub organization_resource_id: Option<String>,
        /// ARN of the security profile.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the security profile.
        #[member(optional, text, "SecurityProfileName")]
        #[setters(set_security_profile_name, get_security_profile_name)]
        pub security_profile_name: Option<String>,
        /// What the security profile is for.
        /// At most 250 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
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
        /// Tags by which the profile limits access to resources of the instance.
        /// At most 4 entries.
        #[member(
            optional,
            map(String, String),
            "AllowedAccessControlTags",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_allowed_access_control_tags, get_allowed_access_control_tags)]
        pub allowed_access_control_tags: Option<HashMap<String, String>>,
        /// Resources to which the profile's tag restrictions apply.
        /// At most 10 elements.
        #[member(
            optional,
            list(String),
            "TagRestrictedResources",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tag_restricted_resources, get_tag_restricted_resources)]
        pub tag_restricted_resources: Option<Vec<String>>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// Resources to which the profile's hierarchy restrictions apply; `User` is the acceptable name.
        #[member(
            optional,
            list(String),
            "HierarchyRestrictedResources",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_hierarchy_restricted_resources, get_hierarchy_restricted_resources)]
        pub hierarchy_restricted_resources: Option<Vec<String>>,
        /// ID of the hierarchy group by which the profile limits access to resources.
        #[member(optional, text, "AllowedAccessControlHierarchyGroupId")]
        #[setters(
            set_allowed_access_control_hierarchy_group_id,
            get_allowed_access_control_hierarchy_group_id
        )]
        pub allowed_access_control_hierarchy_group_id: Option<String>,
        /// Fine-grained access control of the profile, such as permissions on data tables.
        #[member(
            optional,
            value(types::GranularAccessControlConfiguration),
            "GranularAccessControlConfiguration"
        )]
        #[setters(
            set_granular_access_control_configuration,
            get_granular_access_control_configuration
        )]
        pub granular_access_control_configuration: Option<
            types::GranularAccessControlConfiguration,
        >,
        /// Whether AWS or the customer manages the security profile.
        #[member(optional, value(types::SecurityProfileType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::SecurityProfileType>,
    }
}
