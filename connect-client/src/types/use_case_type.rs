// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `UseCaseType`.
    pub enum UseCaseType {
        #[value("CONNECT_CAMPAIGNS")]
        ConnectCampaigns,
        #[value("RULES_EVALUATION")]
        RulesEvaluation,
    }
}
