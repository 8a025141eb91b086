// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Fixed list of values for a data table attribute, which can admit other values too.
    #[shape("ValidationEnum", ValidationEnumBuilder, infallible)]
    pub struct ValidationEnum {
        /// Whether values outside the list are refused; false by default.
        #[member(default(false), copy(bool), "Strict", defaults)]
        #[setters(set_strict, get_strict)]
        pub strict: bool,
        /// Values that are always allowed, whatever `Strict` says.
        #[member(optional, list(String), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<String>>,
    }
}
