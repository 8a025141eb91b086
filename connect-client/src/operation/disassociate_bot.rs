// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Withdraws the instance's permission to use a Lex V1 or V2 bot.
    ///
    /// `POST /instance/{InstanceId}/bot` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateBot.html)
    #[http(POST, "/instance/{InstanceId}/bot")]
    pub struct DisassociateBot {
        disassociate_bot: DisassociateBotFluentBuilder,
        builder: DisassociateBotBuilder,
        input: (DisassociateBotInput, DisassociateBotInputBuilder),
        output: DisassociateBotOutput,
        error: DisassociateBotError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateBot`.
    #[shape("DisassociateBotRequest", DisassociateBotBuilder, DisassociateBotInputBuilder)]
    pub struct DisassociateBotInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Amazon Lex V1 bot to detach from the instance.
        #[member(optional, value(types::LexBot), "LexBot")]
        #[setters(set_lex_bot, get_lex_bot)]
        pub lex_bot: Option<types::LexBot>,
        /// Amazon Lex V2 bot to detach from the instance.
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
    /// Result of `DisassociateBot`.
    #[shape("DisassociateBotOutput", DisassociateBotOutputBuilder)]
    pub struct DisassociateBotOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateBot` answers when it fails.
    pub enum DisassociateBotError {
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

/// Builders of `DisassociateBot`.
pub mod builders {
    pub use super::{
        DisassociateBotBuilder, DisassociateBotFluentBuilder,
        DisassociateBotInputBuilder, DisassociateBotOutputBuilder,
    };
}
