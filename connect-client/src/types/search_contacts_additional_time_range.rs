// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions on times of a contact that apply besides the main period of the search.
    #[shape(
        "SearchContactsAdditionalTimeRange",
        SearchContactsAdditionalTimeRangeBuilder,
        fallible
    )]
    pub struct SearchContactsAdditionalTimeRange {
        /// Further conditions on times of the contact.
        /// Required.
        #[member(
            required,
            list(types::SearchContactsAdditionalTimeRangeCriteria),
            "Criteria",
            required
        )]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Vec<types::SearchContactsAdditionalTimeRangeCriteria>,
        /// How several time conditions combine.
        /// Required.
        #[member(required, value(types::SearchContactsMatchType), "MatchType", required)]
        #[setters(set_match_type, get_match_type)]
        pub match_type: types::SearchContactsMatchType,
    }
}
