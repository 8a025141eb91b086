// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of use case that an integration association can have.
    pub enum UseCaseType {
        #[value("CONNECT_CAMPAIGNS")]
        ConnectCampaigns,
        #[value("RULES_EVALUATION")]
        RulesEvaluation,
    }
}
