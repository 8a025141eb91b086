// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Custom vocabulary that an instance uses by default for one language.
    #[shape("DefaultVocabulary", DefaultVocabularyBuilder, fallible)]
    pub struct DefaultVocabulary {
        /// ID of the Amazon Connect instance.
        /// Required; 1 to 100 characters.
        #[member(required, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: String,
        /// Language of the words in the vocabulary, as a language code of Amazon Transcribe.
        /// Required.
        #[member(required, value(types::VocabularyLanguageCode), "LanguageCode", required)]
        #[setters(set_language_code, get_language_code)]
        pub language_code: types::VocabularyLanguageCode,
        /// ID of the custom vocabulary.
        /// Required; 1 to 500 characters.
        #[member(required, text, "VocabularyId", required, min_length(1))]
        #[setters(set_vocabulary_id, get_vocabulary_id)]
        pub vocabulary_id: String,
        /// Name of the custom vocabulary, which no other vocabulary has.
        /// Required; 1 to 140 characters; matches `^[0-9a-zA-Z._-]+`.
        #[member(required, text, "VocabularyName", required, min_length(1))]
        #[setters(set_vocabulary_name, get_vocabulary_name)]
        pub vocabulary_name: String,
    }
}
