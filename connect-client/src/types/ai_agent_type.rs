// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `AIAgentType`.
    pub enum AiAgentType {
        #[value("THIRD_PARTY")]
        ThirdParty,
    }
}
