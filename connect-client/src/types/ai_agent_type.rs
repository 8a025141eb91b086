// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of AI agent that a security profile can admit.
    pub enum AiAgentType {
        #[value("THIRD_PARTY")]
        ThirdParty,
    }
}
