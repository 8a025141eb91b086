// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Custom vocabulary as a search returns it, without its entries.
    #[shape("VocabularySummary", VocabularySummaryBuilder, fallible)]
    pub struct VocabularySummary {
        /// Name of the vocabulary, which no other has.
        /// Required; 1 to 140 characters; matches `^[0-9a-zA-Z._-]+`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// ID of the vocabulary.
        /// Required; 1 to 500 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ARN of the vocabulary.
        /// Required.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// Language of the entries, as a code that Amazon Transcribe knows.
        /// Required.
        #[member(required, value(types::VocabularyLanguageCode), "LanguageCode", required)]
        #[setters(set_language_code, get_language_code)]
        pub language_code: types::VocabularyLanguageCode,
        /// State that the vocabulary is in.
        /// Required.
        #[member(required, value(types::VocabularyState), "State", required)]
        #[setters(set_state, get_state)]
        pub state: types::VocabularyState,
        /// When it was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
        /// Why creation of the vocabulary failed.
        #[member(optional, text, "FailureReason")]
        #[setters(set_failure_reason, get_failure_reason)]
        pub failure_reason: Option<String>,
    }
}
