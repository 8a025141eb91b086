// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions on segment attributes for a contact search, and how they combine.
    #[shape("SearchableSegmentAttributes", SearchableSegmentAttributesBuilder, fallible)]
    pub struct SearchableSegmentAttributes {
        /// Conditions on segment attributes of the contact.
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
        /// How several segment attribute conditions combine.
        #[member(optional, value(types::SearchContactsMatchType), "MatchType")]
        #[setters(set_match_type, get_match_type)]
        pub match_type: Option<types::SearchContactsMatchType>,
    }
}
