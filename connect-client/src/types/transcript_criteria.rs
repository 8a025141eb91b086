// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `TranscriptCriteria`.
    #[shape("TranscriptCriteria", TranscriptCriteriaBuilder, fallible)]
    pub struct TranscriptCriteria {
        /// `ParticipantRole`.
        /// Required.
        #[member(required, value(types::ParticipantRole), "ParticipantRole", required)]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: types::ParticipantRole,
        /// `SearchText`.
        /// Required; at most 100 elements.
        #[member(required, list(String), "SearchText", required, sensitive)]
        #[setters(set_search_text, get_search_text)]
        pub search_text: Vec<String>,
        /// `MatchType`.
        /// Required.
        #[member(required, value(types::SearchContactsMatchType), "MatchType", required)]
        #[setters(set_match_type, get_match_type)]
        pub match_type: types::SearchContactsMatchType,
    }
}
