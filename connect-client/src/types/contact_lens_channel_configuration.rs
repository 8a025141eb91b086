// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Analysis modes for a channel.
    #[shape("ContactLensChannelConfiguration", ContactLensChannelConfigurationBuilder)]
    pub struct ContactLensChannelConfiguration {
        /// Names of the modes.
        #[member(optional, list(String), "AnalyticsModes")]
        #[setters(set_analytics_modes, get_analytics_modes)]
        pub analytics_modes: Option<Vec<String>>,
    }
}
