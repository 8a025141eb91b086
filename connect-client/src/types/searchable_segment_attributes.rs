// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SearchableSegmentAttributes`.
    #[shape("SearchableSegmentAttributes", SearchableSegmentAttributesBuilder, fallible)]
    pub struct SearchableSegmentAttributes {
        /// `Criteria`.
        /// Required; 1 to 15 elements.
        #[member(
            required,
            list(types::SearchableSegmentAttributesCriteria),
            "Criteria",
            required,
            min_length(1)
        )]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Vec<types::SearchableSegmentAttributesCriteria>,
        /// `MatchType`.
        #[member(optional, value(types::SearchContactsMatchType), "MatchType")]
        #[setters(set_match_type, get_match_type)]
        pub match_type: Option<types::SearchContactsMatchType>,
    }
}
