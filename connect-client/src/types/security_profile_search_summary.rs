// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Security profile as a search returns it, without its access restrictions.
    #[shape("SecurityProfileSearchSummary", SecurityProfileSearchSummaryBuilder)]
    pub struct SecurityProfileSearchSummary {
        /// ID of the security profile.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// Organisation resource ID.
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
        /// Whether AWS or the customer manages the security profile.
        #[member(optional, value(types::SecurityProfileType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::SecurityProfileType>,
    }
}
