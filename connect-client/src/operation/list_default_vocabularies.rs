// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists which custom vocabulary is the default of each language, or of one language.
    ///
    /// `POST /default-vocabulary-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDefaultVocabularies.html)
    #[http(POST, "/default-vocabulary-summary/{InstanceId}")]
    pub struct ListDefaultVocabularies {
        list_default_vocabularies: ListDefaultVocabulariesFluentBuilder,
        builder: ListDefaultVocabulariesBuilder,
        input: (ListDefaultVocabulariesInput, ListDefaultVocabulariesInputBuilder),
        output: ListDefaultVocabulariesOutput,
        error: ListDefaultVocabulariesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListDefaultVocabularies`.
    #[shape(
        "ListDefaultVocabulariesRequest",
        ListDefaultVocabulariesBuilder,
        ListDefaultVocabulariesInputBuilder
    )]
    pub struct ListDefaultVocabulariesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only the default vocabulary of this language.
        #[member(optional, value(types::VocabularyLanguageCode), "LanguageCode")]
        #[setters(set_language_code, get_language_code)]
        pub language_code: Option<types::VocabularyLanguageCode>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 131070 characters; matches `.*\S.*`.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListDefaultVocabularies`.
    #[shape(
        "ListDefaultVocabulariesResponse",
        ListDefaultVocabulariesOutputBuilder,
        fallible
    )]
    pub struct ListDefaultVocabulariesOutput {
        /// Default vocabularies on this page.
        /// Always there.
        #[member(
            required,
            list(types::DefaultVocabulary),
            "DefaultVocabularyList",
            required
        )]
        #[setters(set_default_vocabulary_list, get_default_vocabulary_list)]
        pub default_vocabulary_list: Vec<types::DefaultVocabulary>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 131070 characters; matches `.*\S.*`.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListDefaultVocabularies` answers when it fails.
    pub enum ListDefaultVocabulariesError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`ListDefaultVocabularies`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListDefaultVocabulariesPaginator {
        operation: ListDefaultVocabularies,
        builder: ListDefaultVocabulariesBuilder,
        #[items(default_vocabulary_list)]
        items: ListDefaultVocabulariesPaginatorItems<types::DefaultVocabulary>,
    }
}

/// Builders of `ListDefaultVocabularies`.
pub mod builders {
    pub use super::{
        ListDefaultVocabulariesBuilder, ListDefaultVocabulariesFluentBuilder,
        ListDefaultVocabulariesInputBuilder, ListDefaultVocabulariesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListDefaultVocabulariesPaginator;
    pub use super::ListDefaultVocabulariesPaginatorItems;
}
