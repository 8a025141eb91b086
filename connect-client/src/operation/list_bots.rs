// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the bots the instance uses, for one Lex version per call.
    ///
    /// `GET /instance/{InstanceId}/bots` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListBots.html)
    #[http(GET, "/instance/{InstanceId}/bots")]
    pub struct ListBots {
        list_bots: ListBotsFluentBuilder,
        builder: ListBotsBuilder,
        input: (ListBotsInput, ListBotsInputBuilder),
        output: ListBotsOutput,
        error: ListBotsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListBots`.
    #[shape("ListBotsRequest", ListBotsBuilder, ListBotsInputBuilder)]
    pub struct ListBotsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 25.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Only bots of this Amazon Lex version.
        /// Required.
        #[member(
            optional,
            value(types::LexVersion),
            "LexVersion",
            query("lexVersion"),
            required
        )]
        #[setters(set_lex_version, get_lex_version)]
        pub lex_version: Option<types::LexVersion>,
    }
}

connect_runtime::output! {
    /// Result of `ListBots`.
    #[shape("ListBotsResponse", ListBotsOutputBuilder)]
    pub struct ListBotsOutput {
        /// Bots on this page that the instance uses.
        #[member(optional, list(types::LexBotConfig), "LexBots")]
        #[setters(set_lex_bots, get_lex_bots)]
        pub lex_bots: Option<Vec<types::LexBotConfig>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListBots` answers when it fails.
    pub enum ListBotsError {
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

connect_runtime::paginator! {
    /// Walks through all pages of [`ListBots`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListBotsPaginator {
        operation: ListBots,
        builder: ListBotsBuilder,
        #[items(lex_bots)]
        items: ListBotsPaginatorItems<types::LexBotConfig>,
    }
}

/// Builders of `ListBots`.
pub mod builders {
    pub use super::{
        ListBotsBuilder, ListBotsFluentBuilder, ListBotsInputBuilder,
        ListBotsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListBotsPaginator;
    pub use super::ListBotsPaginatorItems;
}
