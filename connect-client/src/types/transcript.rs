// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `Transcript`.
    #[shape("Transcript", TranscriptBuilder, fallible)]
    pub struct Transcript {
        /// `Criteria`.
        /// Required; at most 6 elements.
        #[member(required, list(types::TranscriptCriteria), "Criteria", required)]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Vec<types::TranscriptCriteria>,
        /// `MatchType`.
        #[member(optional, value(types::SearchContactsMatchType), "MatchType")]
        #[setters(set_match_type, get_match_type)]
        pub match_type: Option<types::SearchContactsMatchType>,
    }
}
