// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Kinesis data stream that receives data of an instance.
    #[shape("KinesisStreamConfig", KinesisStreamConfigBuilder, fallible)]
    pub struct KinesisStreamConfig {
        /// ARN of the data stream.
        /// Required.
        #[member(required, text, "StreamArn", required)]
        #[setters(set_stream_arn, get_stream_arn)]
        pub stream_arn: String,
    }
}
