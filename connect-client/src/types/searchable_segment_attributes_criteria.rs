// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `SearchableSegmentAttributesCriteria`.
    #[shape(
        "SearchableSegmentAttributesCriteria",
        SearchableSegmentAttributesCriteriaBuilder,
        fallible
    )]
    pub struct SearchableSegmentAttributesCriteria {
        /// `Key`.
        /// Required; 1 to 64 characters.
        #[member(required, text, "Key", required, sensitive, min_length(1))]
        #[setters(set_key, get_key)]
        pub key: String,
        /// `Values`.
        /// Required; 1 to 20 elements.
        #[member(required, list(String), "Values", required, sensitive, min_length(1))]
        #[setters(set_values, get_values)]
        pub values: Vec<String>,
    }
}
