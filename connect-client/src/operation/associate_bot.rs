// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidRequestException, LimitExceededException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lets the instance use a bot, either Amazon Lex V1 (`LexBot`) or V2 (`LexV2Bot`).
    ///
    /// `PUT /instance/{InstanceId}/bot` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateBot.html)
    #[http(PUT, "/instance/{InstanceId}/bot")]
    pub struct AssociateBot {
        associate_bot: AssociateBotFluentBuilder,
        builder: AssociateBotBuilder,
        input: (AssociateBotInput, AssociateBotInputBuilder),
        output: AssociateBotOutput,
        error: AssociateBotError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateBot`.
    #[shape("AssociateBotRequest", AssociateBotBuilder, AssociateBotInputBuilder)]
    pub struct AssociateBotInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Amazon Lex V1 bot to add to the instance.
        #[member(optional, value(types::LexBot), "LexBot")]
        #[setters(set_lex_bot, get_lex_bot)]
        pub lex_bot: Option<types::LexBot>,
        /// Amazon Lex V2 bot to add to the instance.
        #[member(optional, value(types::LexV2Bot), "LexV2Bot")]
        #[setters(set_lex_v2_bot, get_lex_v2_bot)]
        pub lex_v2_bot: Option<types::LexV2Bot>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateBot`.
    #[shape("AssociateBotOutput", AssociateBotOutputBuilder)]
    pub struct AssociateBotOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateBot` answers when it fails.
    pub enum AssociateBotError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
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

/// Builders of `AssociateBot`.
pub mod builders {
    pub use super::{
        AssociateBotBuilder, AssociateBotFluentBuilder, AssociateBotInputBuilder,
        AssociateBotOutputBuilder,
    };
}
