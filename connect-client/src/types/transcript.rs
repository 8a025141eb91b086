// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions of a contact search on transcripts that Contact Lens has analysed, and how they combine.
    #[shape("Transcript", TranscriptBuilder, fallible)]
    pub struct Transcript {
        /// Conditions on the Contact Lens transcript.
        /// Required; at most 6 elements.
        #[member(required, list(types::TranscriptCriteria), "Criteria", required)]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Vec<types::TranscriptCriteria>,
        /// How several transcript conditions combine.
        #[member(optional, value(types::SearchContactsMatchType), "MatchType")]
        #[setters(set_match_type, get_match_type)]
        pub match_type: Option<types::SearchContactsMatchType>,
    }
}
