// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SearchContactsAdditionalTimeRange`.
    #[shape(
        "SearchContactsAdditionalTimeRange",
        SearchContactsAdditionalTimeRangeBuilder,
        fallible
    )]
    pub struct SearchContactsAdditionalTimeRange {
        /// `Criteria`.
        /// Required.
        #[member(
            required,
            list(types::SearchContactsAdditionalTimeRangeCriteria),
            "Criteria",
            required
        )]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Vec<types::SearchContactsAdditionalTimeRangeCriteria>,
        /// `MatchType`.
        /// Required.
        #[member(required, value(types::SearchContactsMatchType), "MatchType", required)]
        #[setters(set_match_type, get_match_type)]
        pub match_type: types::SearchContactsMatchType,
    }
}
