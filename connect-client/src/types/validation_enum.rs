// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ValidationEnum`.
    #[shape("ValidationEnum", ValidationEnumBuilder, infallible)]
    pub struct ValidationEnum {
        /// `Strict`.
        #[member(default(false), copy(bool), "Strict", defaults)]
        #[setters(set_strict, get_strict)]
        pub strict: bool,
        /// `Values`.
        #[member(optional, list(String), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<String>>,
    }
}
