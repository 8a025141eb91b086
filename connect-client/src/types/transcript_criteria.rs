// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on a transcript: words or phrases, and the role of the participant who used them.
    #[shape("TranscriptCriteria", TranscriptCriteriaBuilder, fallible)]
    pub struct TranscriptCriteria {
        /// Role of the participant whose words are searched.
        /// Required.
        #[member(required, value(types::ParticipantRole), "ParticipantRole", required)]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: types::ParticipantRole,
        /// Words or phrases to look for.
        /// Required; at most 100 elements.
        #[member(required, list(String), "SearchText", required, sensitive)]
        #[setters(set_search_text, get_search_text)]
        pub search_text: Vec<String>,
        /// How several search texts combine.
        /// Required.
        #[member(required, value(types::SearchContactsMatchType), "MatchType", required)]
        #[setters(set_match_type, get_match_type)]
        pub match_type: types::SearchContactsMatchType,
    }
}
