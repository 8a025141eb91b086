// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `KinesisVideoStreamConfig`.
    #[shape("KinesisVideoStreamConfig", KinesisVideoStreamConfigBuilder, fallible)]
    pub struct KinesisVideoStreamConfig {
        /// `Prefix`.
        /// Required; 1 to 128 characters.
        #[member(required, text, "Prefix", required, min_length(1))]
        #[setters(set_prefix, get_prefix)]
        pub prefix: String,
        /// `RetentionPeriodHours`.
        /// Required; 0 to 87600.
        #[member(default(0), copy(i32), "RetentionPeriodHours", required, min(0.0))]
        #[setters(set_retention_period_hours, get_retention_period_hours)]
        pub retention_period_hours: i32,
        /// `EncryptionConfig`.
        /// Required.
        #[member(optional, value(types::EncryptionConfig), "EncryptionConfig", required)]
        #[setters(set_encryption_config, get_encryption_config)]
        pub encryption_config: Option<types::EncryptionConfig>,
    }
}
