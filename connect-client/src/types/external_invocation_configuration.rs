// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ExternalInvocationConfiguration`.
    #[shape(
        "ExternalInvocationConfiguration",
        ExternalInvocationConfigurationBuilder,
        infallible
    )]
    pub struct ExternalInvocationConfiguration {
        /// `Enabled`.
        #[member(default(false), copy(bool), "Enabled", defaults)]
        #[setters(set_enabled, get_enabled)]
        pub enabled: bool,
    }
}
