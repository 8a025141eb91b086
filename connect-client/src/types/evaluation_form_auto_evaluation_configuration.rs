// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Setting that turns automated evaluation with a form on or off.
    #[shape(
        "EvaluationFormAutoEvaluationConfiguration",
        EvaluationFormAutoEvaluationConfigurationBuilder,
        infallible
    )]
    pub struct EvaluationFormAutoEvaluationConfiguration {
        /// Whether automated evaluation is on.
        /// Required.
        #[member(default(false), copy(bool), "Enabled", required)]
        #[setters(set_enabled, get_enabled)]
        pub enabled: bool,
    }
}
