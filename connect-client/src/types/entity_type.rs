// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of entities that have security profiles.
    pub enum EntityType {
        #[value("AI_AGENT")]
        AiAgent,
        #[value("USER")]
        User,
    }
}
