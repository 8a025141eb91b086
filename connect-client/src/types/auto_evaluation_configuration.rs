// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `AutoEvaluationConfiguration`.
    #[shape("AutoEvaluationConfiguration", AutoEvaluationConfigurationBuilder, infallible)]
    pub struct AutoEvaluationConfiguration {
        /// `Enabled`.
        /// Required.
        #[member(default(false), copy(bool), "Enabled", required)]
        #[setters(set_enabled, get_enabled)]
        pub enabled: bool,
    }
}
