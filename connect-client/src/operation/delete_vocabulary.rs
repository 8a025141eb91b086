// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Begins deleting a custom vocabulary and returns the state it is then in.
    ///
    /// `POST /vocabulary-remove/{InstanceId}/{VocabularyId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteVocabulary.html)
    #[http(POST, "/vocabulary-remove/{InstanceId}/{VocabularyId}")]
    pub struct DeleteVocabulary {
        delete_vocabulary: DeleteVocabularyFluentBuilder,
        builder: DeleteVocabularyBuilder,
        input: (DeleteVocabularyInput, DeleteVocabularyInputBuilder),
        output: DeleteVocabularyOutput,
        error: DeleteVocabularyError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteVocabulary`.
    #[shape(
        "DeleteVocabularyRequest",
        DeleteVocabularyBuilder,
        DeleteVocabularyInputBuilder
    )]
    pub struct DeleteVocabularyInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the custom vocabulary to delete.
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
    /// Result of `DeleteVocabulary`.
    #[shape("DeleteVocabularyResponse", DeleteVocabularyOutputBuilder, fallible)]
    pub struct DeleteVocabularyOutput {
        /// ARN of the custom vocabulary.
        /// Always there.
        #[member(required, text, "VocabularyArn", required)]
        #[setters(set_vocabulary_arn, get_vocabulary_arn)]
        pub vocabulary_arn: String,
        /// ID of the custom vocabulary.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "VocabularyId", required, min_length(1))]
        #[setters(set_vocabulary_id, get_vocabulary_id)]
        pub vocabulary_id: String,
        /// State that the custom vocabulary is now in.
        /// Always there.
        #[member(required, value(types::VocabularyState), "State", required)]
        #[setters(set_state, get_state)]
        pub state: types::VocabularyState,
    }
}

connect_runtime::operation_error! {
    /// What `DeleteVocabulary` answers when it fails.
    pub enum DeleteVocabularyError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteVocabulary`.
pub mod builders {
    pub use super::{
        DeleteVocabularyBuilder, DeleteVocabularyFluentBuilder,
        DeleteVocabularyInputBuilder, DeleteVocabularyOutputBuilder,
    };
}
