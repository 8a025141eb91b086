// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SearchableContactAttributes`.
    #[shape("SearchableContactAttributes", SearchableContactAttributesBuilder, fallible)]
    pub struct SearchableContactAttributes {
        /// `Criteria`.
        /// Required; at most 15 elements.
        #[member(
            required,
            list(types::SearchableContactAttributesCriteria),
            "Criteria",
            required
        )]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Vec<types::SearchableContactAttributesCriteria>,
        /// `MatchType`.
        #[member(optional, value(types::SearchContactsMatchType), "MatchType")]
        #[setters(set_match_type, get_match_type)]
        pub match_type: Option<types::SearchContactsMatchType>,
    }
}
