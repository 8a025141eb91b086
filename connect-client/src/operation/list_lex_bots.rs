// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists only the Lex V1 bots of the instance; `ListBots` knows V2 as well.
    ///
    /// `GET /instance/{InstanceId}/lex-bots` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListLexBots.html)
    #[http(GET, "/instance/{InstanceId}/lex-bots")]
    pub struct ListLexBots {
        list_lex_bots: ListLexBotsFluentBuilder,
        builder: ListLexBotsBuilder,
        input: (ListLexBotsInput, ListLexBotsInputBuilder),
        output: ListLexBotsOutput,
        error: ListLexBotsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListLexBots`.
    #[shape("ListLexBotsRequest", ListLexBotsBuilder, ListLexBotsInputBuilder)]
    pub struct ListLexBotsInput {
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
    }
}

connect_runtime::output! {
    /// Result of `ListLexBots`.
    #[shape("ListLexBotsResponse", ListLexBotsOutputBuilder)]
    pub struct ListLexBotsOutput {
        /// Lex bots of the instance on this page, each with name and AWS Region.
        #[member(optional, list(types::LexBot), "LexBots")]
        #[setters(set_lex_bots, get_lex_bots)]
        pub lex_bots: Option<Vec<types::LexBot>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListLexBots` answers when it fails.
    pub enum ListLexBotsError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
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
    /// Walks through all pages of [`ListLexBots`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListLexBotsPaginator {
        operation: ListLexBots,
        builder: ListLexBotsBuilder,
        #[items(lex_bots)]
        items: ListLexBotsPaginatorItems<types::LexBot>,
    }
}

/// Builders of `ListLexBots`.
pub mod builders {
    pub use super::{
        ListLexBotsBuilder, ListLexBotsFluentBuilder, ListLexBotsInputBuilder,
        ListLexBotsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListLexBotsPaginator;
    pub use super::ListLexBotsPaginatorItems;
}
