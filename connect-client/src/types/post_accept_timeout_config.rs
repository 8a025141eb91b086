// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Time limit of a preview once the agent has accepted.
    #[shape("PostAcceptTimeoutConfig", PostAcceptTimeoutConfigBuilder, fallible)]
    pub struct PostAcceptTimeoutConfig {
        /// The limit in seconds.
        /// Required; at least 0.
        #[member(required, copy(i32), "DurationInSeconds", required, min(0.0))]
        #[setters(set_duration_in_seconds, get_duration_in_seconds)]
        pub duration_in_seconds: i32,
    }
}
