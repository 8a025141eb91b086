// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What an extraction does when it finds no value.
    pub enum NotFoundBehaviorType {
        #[value("OMIT")]
        Omit,
        #[value("USE_DEFAULT_VALUE")]
        UseDefaultValue,
    }
}
