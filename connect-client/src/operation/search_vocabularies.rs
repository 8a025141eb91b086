// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Finds custom vocabularies by state, language or beginning of the name.
    ///
    /// `POST /vocabulary-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchVocabularies.html)
    #[http(POST, "/vocabulary-summary/{InstanceId}")]
    pub struct SearchVocabularies {
        search_vocabularies: SearchVocabulariesFluentBuilder,
        builder: SearchVocabulariesBuilder,
        input: (SearchVocabulariesInput, SearchVocabulariesInputBuilder),
        output: SearchVocabulariesOutput,
        error: SearchVocabulariesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchVocabularies`.
    #[shape(
        "SearchVocabulariesRequest",
        SearchVocabulariesBuilder,
        SearchVocabulariesInputBuilder
    )]
    pub struct SearchVocabulariesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
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
        /// Only custom vocabularies in this state.
        #[member(optional, value(types::VocabularyState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::VocabularyState>,
        /// Only vocabularies whose name begins with this text.
        /// 1 to 140 characters; matches `^[0-9a-zA-Z._-]+`.
        #[member(optional, text, "NameStartsWith", min_length(1))]
        #[setters(set_name_starts_with, get_name_starts_with)]
        pub name_starts_with: Option<String>,
        /// Only vocabularies whose entries are in this language.
        #[member(optional, value(types::VocabularyLanguageCode), "LanguageCode")]
        #[setters(set_language_code, get_language_code)]
        pub language_code: Option<types::VocabularyLanguageCode>,
    }
}

connect_runtime::output! {
    /// Result of `SearchVocabularies`.
    #[shape("SearchVocabulariesResponse", SearchVocabulariesOutputBuilder)]
    pub struct SearchVocabulariesOutput {
        /// Custom vocabularies that were found, in short form.
        #[member(optional, list(types::VocabularySummary), "VocabularySummaryList")]
        #[setters(set_vocabulary_summary_list, get_vocabulary_summary_list)]
        pub vocabulary_summary_list: Option<Vec<types::VocabularySummary>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 131070 characters; matches `.*\S.*`.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchVocabularies` answers when it fails.
    pub enum SearchVocabulariesError {
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
    /// Walks through all pages of [`SearchVocabularies`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchVocabulariesPaginator {
        operation: SearchVocabularies,
        builder: SearchVocabulariesBuilder,
        #[items(vocabulary_summary_list)]
        items: SearchVocabulariesPaginatorItems<types::VocabularySummary>,
    }
}

/// Builders of `SearchVocabularies`.
pub mod builders {
    pub use super::{
        SearchVocabulariesBuilder, SearchVocabulariesFluentBuilder,
        SearchVocabulariesInputBuilder, SearchVocabulariesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchVocabulariesPaginator;
    pub use super::SearchVocabulariesPaginatorItems;
}
