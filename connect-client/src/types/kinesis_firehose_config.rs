// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Kinesis Firehose delivery stream that receives data of an instance.
    #[shape("KinesisFirehoseConfig", KinesisFirehoseConfigBuilder, fallible)]
    pub struct KinesisFirehoseConfig {
        /// ARN of the delivery stream.
        /// Required.
        #[member(required, text, "FirehoseArn", required)]
        #[setters(set_firehose_arn, get_firehose_arn)]
        pub firehose_arn: String,
    }
}
