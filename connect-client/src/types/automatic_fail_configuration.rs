// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Section of an evaluation form that an automatic failure is aimed at.
    #[shape("AutomaticFailConfiguration", AutomaticFailConfigurationBuilder)]
    pub struct AutomaticFailConfiguration {
        /// Reference ID of the section at which the automatic failure is aimed.
        #[member(optional, text, "TargetSection")]
        #[setters(set_target_section, get_target_section)]
        pub target_section: Option<String>,
    }
}
