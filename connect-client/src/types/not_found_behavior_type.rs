// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `NotFoundBehaviorType`.
    pub enum NotFoundBehaviorType {
        #[value("OMIT")]
        Omit,
        #[value("USE_DEFAULT_VALUE")]
        UseDefaultValue,
    }
}
