// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Setting that decides whether a flow module can be invoked from outside.
    #[shape(
        "ExternalInvocationConfiguration",
        ExternalInvocationConfigurationBuilder,
        infallible
    )]
    pub struct ExternalInvocationConfiguration {
        /// Whether the flow module can be invoked externally.
        #[member(default(false), copy(bool), "Enabled", defaults)]
        #[setters(set_enabled, get_enabled)]
        pub enabled: bool,
    }
}
