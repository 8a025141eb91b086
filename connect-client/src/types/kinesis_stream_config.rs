// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `KinesisStreamConfig`.
    #[shape("KinesisStreamConfig", KinesisStreamConfigBuilder, fallible)]
    pub struct KinesisStreamConfig {
        /// `StreamArn`.
        /// Required.
        #[member(required, text, "StreamArn", required)]
        #[setters(set_stream_arn, get_stream_arn)]
        pub stream_arn: String,
    }
}
