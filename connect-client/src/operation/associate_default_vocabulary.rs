// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets the default vocabulary of a language, or clears it when `VocabularyId` is absent.
    ///
    /// `PUT /default-vocabulary/{InstanceId}/{LanguageCode}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateDefaultVocabulary.html)
    #[http(PUT, "/default-vocabulary/{InstanceId}/{LanguageCode}")]
    pub struct AssociateDefaultVocabulary {
        associate_default_vocabulary: AssociateDefaultVocabularyFluentBuilder,
        builder: AssociateDefaultVocabularyBuilder,
        input: (AssociateDefaultVocabularyInput, AssociateDefaultVocabularyInputBuilder),
        output: AssociateDefaultVocabularyOutput,
        error: AssociateDefaultVocabularyError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateDefaultVocabulary`.
    #[shape(
        "AssociateDefaultVocabularyRequest",
        AssociateDefaultVocabularyBuilder,
        AssociateDefaultVocabularyInputBuilder
    )]
    pub struct AssociateDefaultVocabularyInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Language whose default vocabulary is set.
        /// Required.
        #[member(
            optional,
            value(types::VocabularyLanguageCode),
            "LanguageCode",
            label("LanguageCode"),
            required
        )]
        #[setters(set_language_code, get_language_code)]
        pub language_code: Option<types::VocabularyLanguageCode>,
        /// ID of the custom vocabulary; leaving it empty means that no default applies.
        /// 1 to 500 characters.
        #[member(optional, text, "VocabularyId", min_length(1))]
        #[setters(set_vocabulary_id, get_vocabulary_id)]
        pub vocabulary_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateDefaultVocabulary`.
    #[shape("AssociateDefaultVocabularyResponse", AssociateDefaultVocabularyOutputBuilder)]
    pub struct AssociateDefaultVocabularyOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateDefaultVocabulary` answers when it fails.
    pub enum AssociateDefaultVocabularyError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `AssociateDefaultVocabulary`.
pub mod builders {
    pub use super::{
        AssociateDefaultVocabularyBuilder, AssociateDefaultVocabularyFluentBuilder,
        AssociateDefaultVocabularyInputBuilder, AssociateDefaultVocabularyOutputBuilder,
    };
}
