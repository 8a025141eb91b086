// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EntityType`.
    pub enum EntityType {
        #[value("AI_AGENT")]
        AiAgent,
        #[value("USER")]
        User,
    }
}
