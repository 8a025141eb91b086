// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How a text is compared with the one sought.
    pub enum StringComparisonType {
        #[value("CONTAINS")]
        Contains,
        #[value("EXACT")]
        Exact,
        #[value("STARTS_WITH")]
        StartsWith,
    }
}
