// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// What the session behind an authorisation code may reach: its security profiles and the entity it is limited to.
    #[shape("AuthScope", AuthScopeBuilder, fallible)]
    pub struct AuthScope {
        /// IDs of the security profiles that limit the session.
        /// 1 to 10 elements.
        #[member(optional, list(String), "SecurityProfileIds", min_length(1))]
        #[setters(set_security_profile_ids, get_security_profile_ids)]
        pub security_profile_ids: Option<Vec<String>>,
        /// What kind of entity the session is limited to.
        /// Required.
        #[member(required, value(types::AuthCodeEntityType), "EntityType", required)]
        #[setters(set_entity_type, get_entity_type)]
        pub entity_type: types::AuthCodeEntityType,
        /// ID of the entity to which the session is limited.
        /// 1 to 256 characters.
        #[member(optional, text, "EntityId", min_length(1))]
        #[setters(set_entity_id, get_entity_id)]
        pub entity_id: Option<String>,
        /// Customer Profiles domain, by name, to which the session is limited.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "DomainName", min_length(1))]
        #[setters(set_domain_name, get_domain_name)]
        pub domain_name: Option<String>,
    }
}
