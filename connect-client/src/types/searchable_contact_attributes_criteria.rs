// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Condition on one user-defined contact attribute: its key and the values to look for.
    #[shape(
        "SearchableContactAttributesCriteria",
        SearchableContactAttributesCriteriaBuilder,
        fallible
    )]
    pub struct SearchableContactAttributesCriteria {
        /// Name of the user-defined attribute to search by.
        /// Required; 1 to 100 characters.
        #[member(required, text, "Key", required, sensitive, min_length(1))]
        #[setters(set_key, get_key)]
        pub key: String,
        /// Values to look for in the attribute.
        /// Required; at most 20 elements.
        #[member(required, list(String), "Values", required, sensitive)]
        #[setters(set_values, get_values)]
        pub values: Vec<String>,
    }
}
