// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Condition on one segment attribute of a contact: its key and the values to look for.
    #[shape(
        "SearchableSegmentAttributesCriteria",
        SearchableSegmentAttributesCriteriaBuilder,
        fallible
    )]
    pub struct SearchableSegmentAttributesCriteria {
        /// Name of the segment attribute to search by.
        /// Required; 1 to 64 characters.
        #[member(required, text, "Key", required, sensitive, min_length(1))]
        #[setters(set_key, get_key)]
        pub key: String,
        /// Values to look for in the segment attribute.
        /// Required; 1 to 20 elements.
        #[member(required, list(String), "Values", required, sensitive, min_length(1))]
        #[setters(set_values, get_values)]
        pub values: Vec<String>,
    }
}
