// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions on user-defined attributes for a contact search, and how they combine.
    #[shape("SearchableContactAttributes", SearchableContactAttributesBuilder, fallible)]
    pub struct SearchableContactAttributes {
        /// Conditions on user-defined contact attributes; only those set up for contact search count.
        /// Required; at most 15 elements.
        #[member(
            required,
            list(types::SearchableContactAttributesCriteria),
            "Criteria",
            required
        )]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Vec<types::SearchableContactAttributesCriteria>,
        /// How several attribute conditions combine.
        #[member(optional, value(types::SearchContactsMatchType), "MatchType")]
        #[setters(set_match_type, get_match_type)]
        pub match_type: Option<types::SearchContactsMatchType>,
    }
}
