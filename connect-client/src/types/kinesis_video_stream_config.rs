// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Kinesis video stream that receives data of an instance, with retention and encryption.
    #[shape("KinesisVideoStreamConfig", KinesisVideoStreamConfigBuilder, fallible)]
    pub struct KinesisVideoStreamConfig {
        /// Prefix of the video stream.
        /// Required; 1 to 128 characters.
        #[member(required, text, "Prefix", required, min_length(1))]
        #[setters(set_prefix, get_prefix)]
        pub prefix: String,
        /// How long the stream keeps its data, in hours; with 0, the default, nothing is kept.
        /// Required; 0 to 87600.
        #[member(default(0), copy(i32), "RetentionPeriodHours", required, min(0.0))]
        #[setters(set_retention_period_hours, get_retention_period_hours)]
        pub retention_period_hours: i32,
        /// How the stream is encrypted.
        /// Required.
        #[member(optional, value(types::EncryptionConfig), "EncryptionConfig", required)]
        #[setters(set_encryption_config, get_encryption_config)]
        pub encryption_config: Option<types::EncryptionConfig>,
    }
}
