// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `Vocabulary`.
    #[shape("Vocabulary", VocabularyBuilder, fallible)]
    pub struct Vocabulary {
        /// `Name`.
        /// Required; 1 to 140 characters; matches `^[0-9a-zA-Z._-]+`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// `Id`.
        /// Required; 1 to 500 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// `Arn`.
        /// Required.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// `LanguageCode`.
        /// Required.
        #[member(required, value(types::VocabularyLanguageCode), "LanguageCode", required)]
        #[setters(set_language_code, get_language_code)]
        pub language_code: types::VocabularyLanguageCode,
        /// `State`.
        /// Required.
        #[member(required, value(types::VocabularyState), "State", required)]
        #[setters(set_state, get_state)]
        pub state: types::VocabularyState,
        /// `LastModifiedTime`.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
        /// `FailureReason`.
        #[member(optional, text, "FailureReason")]
        #[setters(set_failure_reason, get_failure_reason)]
        pub failure_reason: Option<String>,
        /// `Content`.
        /// 1 to 60000 characters.
        #[member(optional, text, "Content", min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// `Tags`.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}
