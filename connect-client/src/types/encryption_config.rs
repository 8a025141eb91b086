// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EncryptionConfig`.
    #[shape("EncryptionConfig", EncryptionConfigBuilder, fallible)]
    pub struct EncryptionConfig {
        /// `EncryptionType`.
        /// Required.
        #[member(required, value(types::EncryptionType), "EncryptionType", required)]
        #[setters(set_encryption_type, get_encryption_type)]
        pub encryption_type: types::EncryptionType,
        /// `KeyId`.
        /// Required; 1 to 128 characters.
        #[member(required, text, "KeyId", required, min_length(1))]
        #[setters(set_key_id, get_key_id)]
        pub key_id: String,
    }
}
