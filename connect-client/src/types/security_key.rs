// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// `SecurityKey`.
    #[shape("SecurityKey", SecurityKeyBuilder)]
    pub struct SecurityKey {
        /// `AssociationId`.
        /// 1 to 100 characters.
        #[member(optional, text, "AssociationId", min_length(1))]
        #[setters(set_association_id, get_association_id)]
        pub association_id: Option<String>,
        /// `Key`.
        /// 1 to 1024 characters.
        #[member(optional, text, "Key", min_length(1))]
        #[setters(set_key, get_key)]
        pub key: Option<String>,
        /// `CreationTime`.
        #[member(optional, value(primitives::DateTime), "CreationTime")]
        #[setters(set_creation_time, get_creation_time)]
        pub creation_time: Option<primitives::DateTime>,
    }
}
