// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Security key that is associated with an Amazon Connect instance.
    #[shape("SecurityKey", SecurityKeyBuilder)]
    pub struct SecurityKey {
        /// ID of the key's association with the instance.
        /// 1 to 100 characters.
        #[member(optional, text, "AssociationId", min_length(1))]
        #[setters(set_association_id, get_association_id)]
        pub association_id: Option<String>,
        /// Text of the key.
        /// 1 to 1024 characters.
        #[member(optional, text, "Key", min_length(1))]
        #[setters(set_key, get_key)]
        pub key: Option<String>,
        /// Time of the key's creation.
        #[member(optional, value(primitives::DateTime), "CreationTime")]
        #[setters(set_creation_time, get_creation_time)]
        pub creation_time: Option<primitives::DateTime>,
    }
}
