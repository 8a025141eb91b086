// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `S3Config`.
    #[shape("S3Config", S3ConfigBuilder, fallible)]
    pub struct S3Config {
        /// `BucketName`.
        /// Required; 1 to 128 characters.
        #[member(required, text, "BucketName", required, min_length(1))]
        #[setters(set_bucket_name, get_bucket_name)]
        pub bucket_name: String,
        /// `BucketPrefix`.
        /// Required; 1 to 128 characters.
        #[member(required, text, "BucketPrefix", required, min_length(1))]
        #[setters(set_bucket_prefix, get_bucket_prefix)]
        pub bucket_prefix: String,
        /// `EncryptionConfig`.
        #[member(optional, value(types::EncryptionConfig), "EncryptionConfig")]
        #[setters(set_encryption_config, get_encryption_config)]
        pub encryption_config: Option<types::EncryptionConfig>,
    }
}
