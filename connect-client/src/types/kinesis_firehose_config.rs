// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `KinesisFirehoseConfig`.
    #[shape("KinesisFirehoseConfig", KinesisFirehoseConfigBuilder, fallible)]
    pub struct KinesisFirehoseConfig {
        /// `FirehoseArn`.
        /// Required.
        #[member(required, text, "FirehoseArn", required)]
        #[setters(set_firehose_arn, get_firehose_arn)]
        pub firehose_arn: String,
    }
}
