// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `SecurityProfileSearchSummary`.
    #[shape("SecurityProfileSearchSummary", SecurityProfileSearchSummaryBuilder)]
    pub struct SecurityProfileSearchSummary {
        /// `Id`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `OrganizationResourceId`.
        /// 1 to 100 characters.
        #[member(optional, text, "OrganizationResourceId", min_length(1))]
        #[setters(set_organization_resource_id, get_organization_resource_id)]
        pub organization_resource_id: Option<String>,
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `SecurityProfileName`.
        #[member(optional, text, "SecurityProfileName")]
        #[setters(set_security_profile_name, get_security_profile_name)]
        pub security_profile_name: Option<String>,
        /// `Description`.
        /// At most 250 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
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
        /// `Type`.
        #[member(optional, value(types::SecurityProfileType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::SecurityProfileType>,
    }
}
