// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// S3 bucket that an instance uses as storage, with prefix and encryption.
    #[shape("S3Config", S3ConfigBuilder, fallible)]
    pub struct S3Config {
        /// Name of the S3 bucket.
        /// Required; 1 to 128 characters.
        #[member(required, text, "BucketName", required, min_length(1))]
        #[setters(set_bucket_name, get_bucket_name)]
        pub bucket_name: String,
        /// Prefix for the S3 bucket.
        /// Required; 1 to 128 characters.
        #[member(required, text, "BucketPrefix", required, min_length(1))]
        #[setters(set_bucket_prefix, get_bucket_prefix)]
        pub bucket_prefix: String,
        /// How the data in Amazon S3 is encrypted.
        #[member(optional, value(types::EncryptionConfig), "EncryptionConfig")]
        #[setters(set_encryption_config, get_encryption_config)]
        pub encryption_config: Option<types::EncryptionConfig>,
    }
}
