// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `RuleCapabilityTier`.
    pub enum RuleCapabilityTier {
        #[value("GenerativeAI")]
        GenerativeAi,
    }
}
