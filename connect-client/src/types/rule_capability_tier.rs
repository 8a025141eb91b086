// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tiers of capability by which rules are categorised.
    pub enum RuleCapabilityTier {
        #[value("GenerativeAI")]
        GenerativeAi,
    }
}
