// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Begins creating a custom vocabulary for speech analytics; its `State` tells when it is usable.
    ///
    /// `POST /vocabulary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateVocabulary.html)
    #[http(POST, "/vocabulary/{InstanceId}")]
    pub struct CreateVocabulary {
        create_vocabulary: CreateVocabularyFluentBuilder,
        builder: CreateVocabularyBuilder,
        input: (CreateVocabularyInput, CreateVocabularyInputBuilder),
        output: CreateVocabularyOutput,
        error: CreateVocabularyError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateVocabulary`.
    #[shape(
        "CreateVocabularyRequest",
        CreateVocabularyBuilder,
        CreateVocabularyInputBuilder
    )]
    pub struct CreateVocabularyInput {
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Unique name of the vocabulary.
        /// Required; 1 to 140 characters; matches `^[0-9a-zA-Z._-]+`.
        #[member(optional, text, "VocabularyName", required, min_length(1))]
        #[setters(set_vocabulary_name, get_vocabulary_name)]
        pub vocabulary_name: Option<String>,
        /// Language of the vocabulary's entries.
        /// Required.
        #[member(optional, value(types::VocabularyLanguageCode), "LanguageCode", required)]
        #[setters(set_language_code, get_language_code)]
        pub language_code: Option<types::VocabularyLanguageCode>,
        /// Plain-text table, a word or phrase per row; tabs separate Phrase, IPA, SoundsLike and DisplayAs. At most 50 KB.
        /// Required; 1 to 60000 characters.
        #[member(optional, text, "Content", required, min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// Tags to put on it, by key.
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

connect_runtime::output! {
    /// Result of `CreateVocabulary`.
    #[shape("CreateVocabularyResponse", CreateVocabularyOutputBuilder, fallible)]
    pub struct CreateVocabularyOutput {
        /// ARN of the new vocabulary.
        /// Always there.
        #[member(required, text, "VocabularyArn", required)]
        #[setters(set_vocabulary_arn, get_vocabulary_arn)]
        pub vocabulary_arn: String,
        /// ID of the new vocabulary.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "VocabularyId", required, min_length(1))]
        #[setters(set_vocabulary_id, get_vocabulary_id)]
        pub vocabulary_id: String,
        /// Current state of the vocabulary.
        /// Always there.
        #[member(required, value(types::VocabularyState), "State", required)]
        #[setters(set_state, get_state)]
        pub state: types::VocabularyState,
    }
}

connect_runtime::operation_error! {
    /// What `CreateVocabulary` answers when it fails.
    pub enum CreateVocabularyError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateVocabulary`.
pub mod builders {
    pub use super::{
        CreateVocabularyBuilder, CreateVocabularyFluentBuilder,
        CreateVocabularyInputBuilder, CreateVocabularyOutputBuilder,
    };
}
