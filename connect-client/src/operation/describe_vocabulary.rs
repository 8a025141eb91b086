// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a custom vocabulary with its words, state and reason of failure.
    ///
    /// `GET /vocabulary/{InstanceId}/{VocabularyId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeVocabulary.html)
    #[http(GET, "/vocabulary/{InstanceId}/{VocabularyId}")]
    pub struct DescribeVocabulary {
        describe_vocabulary: DescribeVocabularyFluentBuilder,
        builder: DescribeVocabularyBuilder,
        input: (DescribeVocabularyInput, DescribeVocabularyInputBuilder),
        output: DescribeVocabularyOutput,
        error: DescribeVocabularyError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeVocabulary`.
    #[shape(
        "DescribeVocabularyRequest",
        DescribeVocabularyBuilder,
        DescribeVocabularyInputBuilder
    )]
    pub struct DescribeVocabularyInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the custom vocabulary.
        /// Required; 1 to 500 characters.
        #[member(
            optional,
            text,
            "VocabularyId",
            label("VocabularyId"),
            required,
            min_length(1)
        )]
        #[setters(set_vocabulary_id, get_vocabulary_id)]
        pub vocabulary_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeVocabulary`.
    #[shape("DescribeVocabularyResponse", DescribeVocabularyOutputBuilder)]
    pub struct DescribeVocabularyOutput {
        /// Custom vocabulary, whose words Contact Lens is meant to recognise in audio.
        /// Always there.
        #[member(optional, value(types::Vocabulary), "Vocabulary", required)]
        #[setters(set_vocabulary, get_vocabulary)]
        pub vocabulary: Option<types::Vocabulary>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeVocabulary` answers when it fails.
    pub enum DescribeVocabularyError {
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

/// Builders of `DescribeVocabulary`.
pub mod builders {
    pub use super::{
        DescribeVocabularyBuilder, DescribeVocabularyFluentBuilder,
        DescribeVocabularyInputBuilder, DescribeVocabularyOutputBuilder,
    };
}
