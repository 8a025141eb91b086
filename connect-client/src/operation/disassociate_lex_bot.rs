// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Withdraws the instance's permission to use a Lex V1 bot in a given Region.
    ///
    /// `DELETE /instance/{InstanceId}/lex-bot` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateLexBot.html)
    #[http(DELETE, "/instance/{InstanceId}/lex-bot")]
    pub struct DisassociateLexBot {
        disassociate_lex_bot: DisassociateLexBotFluentBuilder,
        builder: DisassociateLexBotBuilder,
        input: (DisassociateLexBotInput, DisassociateLexBotInputBuilder),
        output: DisassociateLexBotOutput,
        error: DisassociateLexBotError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateLexBot`.
    #[shape(
        "DisassociateLexBotRequest",
        DisassociateLexBotBuilder,
        DisassociateLexBotInputBuilder
    )]
    pub struct DisassociateLexBotInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the Amazon Lex bot, up to 50 characters.
        /// Required; at most 50 characters.
        #[member(optional, text, "BotName", query("botName"), required)]
        #[setters(set_bot_name, get_bot_name)]
        pub bot_name: Option<String>,
        /// AWS Region of the Amazon Lex bot.
        /// Required; at most 60 characters.
        #[member(optional, text, "LexRegion", query("lexRegion"), required)]
        #[setters(set_lex_region, get_lex_region)]
        pub lex_region: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", query("clientToken"), token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateLexBot`.
    #[shape("DisassociateLexBotOutput", DisassociateLexBotOutputBuilder)]
    pub struct DisassociateLexBotOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateLexBot` answers when it fails.
    pub enum DisassociateLexBotError {
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

/// Builders of `DisassociateLexBot`.
pub mod builders {
    pub use super::{
        DisassociateLexBotBuilder, DisassociateLexBotFluentBuilder,
        DisassociateLexBotInputBuilder, DisassociateLexBotOutputBuilder,
    };
}
