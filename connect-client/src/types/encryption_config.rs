// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Encryption of data in Amazon S3 or in a Kinesis video stream, with its KMS key.
    #[shape("EncryptionConfig", EncryptionConfigBuilder, fallible)]
    pub struct EncryptionConfig {
        /// Kind of encryption.
        /// Required.
        #[member(required, value(types::EncryptionType), "EncryptionType", required)]
        #[setters(set_encryption_type, get_encryption_type)]
        pub encryption_type: types::EncryptionType,
        /// Full ARN, rather than ID, of a KMS key that has the default key spec, SYMMETRIC_DEFAULT.
        /// Required; 1 to 128 characters.
        #[member(required, text, "KeyId", required, min_length(1))]
        #[setters(set_key_id, get_key_id)]
        pub key_id: String,
    }
}
