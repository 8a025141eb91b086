// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Search condition on the names of contacts.
    #[shape("NameCriteria", NameCriteriaBuilder, fallible)]
    pub struct NameCriteria {
        /// Words or phrases to look for in contact names.
        /// Required; at most 100 elements.
        #[member(required, list(String), "SearchText", required, sensitive)]
        #[setters(set_search_text, get_search_text)]
        pub search_text: Vec<String>,
        /// How matches of several search texts are combined.
        /// Required.
        #[member(required, value(types::SearchContactsMatchType), "MatchType", required)]
        #[setters(set_match_type, get_match_type)]
        pub match_type: types::SearchContactsMatchType,
    }
}
