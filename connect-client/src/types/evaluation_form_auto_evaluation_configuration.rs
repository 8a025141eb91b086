// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EvaluationFormAutoEvaluationConfiguration`.
    #[shape(
        "EvaluationFormAutoEvaluationConfiguration",
        EvaluationFormAutoEvaluationConfigurationBuilder,
        infallible
    )]
    pub struct EvaluationFormAutoEvaluationConfiguration {
        /// `Enabled`.
        /// Required.
        #[member(default(false), copy(bool), "Enabled", required)]
        #[setters(set_enabled, get_enabled)]
        pub enabled: bool,
    }
}
