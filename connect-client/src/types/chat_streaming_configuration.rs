// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Where a chat's messages are streamed to.
    #[shape("ChatStreamingConfiguration", ChatStreamingConfigurationBuilder, fallible)]
    pub struct ChatStreamingConfiguration {
        /// ARN of the endpoint that receives the stream.
        /// Required; 1 to 350 characters.
        #[member(required, text, "StreamingEndpointArn", required, min_length(1))]
        #[setters(set_streaming_endpoint_arn, get_streaming_endpoint_arn)]
        pub streaming_endpoint_arn: String,
    }
}
