// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `SearchableContactAttributesCriteria`.
    #[shape(
        "SearchableContactAttributesCriteria",
        SearchableContactAttributesCriteriaBuilder,
        fallible
    )]
    pub struct SearchableContactAttributesCriteria {
        /// `Key`.
        /// Required; 1 to 100 characters.
        #[member(required, text, "Key", required, sensitive, min_length(1))]
        #[setters(set_key, get_key)]
        pub key: String,
        /// `Values`.
        /// Required; at most 20 elements.
        #[member(required, list(String), "Values", required, sensitive)]
        #[setters(set_values, get_values)]
        pub values: Vec<String>,
    }
}
