// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `AutomaticFailConfiguration`.
    #[shape("AutomaticFailConfiguration", AutomaticFailConfigurationBuilder)]
    pub struct AutomaticFailConfiguration {
        /// `TargetSection`.
        #[member(optional, text, "TargetSection")]
        #[setters(set_target_section, get_target_section)]
        pub target_section: Option<String>,
    }
}
