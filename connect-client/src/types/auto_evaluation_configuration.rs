// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Setting for whether a contact evaluation is done automatically.
    #[shape("AutoEvaluationConfiguration", AutoEvaluationConfigurationBuilder, infallible)]
    pub struct AutoEvaluationConfiguration {
        /// Whether evaluation is done automatically.
        /// Required.
        #[member(default(false), copy(bool), "Enabled", required)]
        #[setters(set_enabled, get_enabled)]
        pub enabled: bool,
    }
}
