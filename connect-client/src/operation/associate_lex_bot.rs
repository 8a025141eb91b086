// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lets the instance use an Amazon Lex V1 bot; `AssociateBot` covers both Lex versions.
    ///
    /// `PUT /instance/{InstanceId}/lex-bot` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateLexBot.html)
    #[http(PUT, "/instance/{InstanceId}/lex-bot")]
    pub struct AssociateLexBot {
        associate_lex_bot: AssociateLexBotFluentBuilder,
        builder: AssociateLexBotBuilder,
        input: (AssociateLexBotInput, AssociateLexBotInputBuilder),
        output: AssociateLexBotOutput,
        error: AssociateLexBotError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateLexBot`.
    #[shape("AssociateLexBotRequest", AssociateLexBotBuilder, AssociateLexBotInputBuilder)]
    pub struct AssociateLexBotInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Amazon Lex bot to add to the instance.
        /// Required.
        #[member(optional, value(types::LexBot), "LexBot", required)]
        #[setters(set_lex_bot, get_lex_bot)]
        pub lex_bot: Option<types::LexBot>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateLexBot`.
    #[shape("AssociateLexBotOutput", AssociateLexBotOutputBuilder)]
    pub struct AssociateLexBotOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateLexBot` answers when it fails.
    pub enum AssociateLexBotError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
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

/// Builders of `AssociateLexBot`.
pub mod builders {
    pub use super::{
        AssociateLexBotBuilder, AssociateLexBotFluentBuilder,
        AssociateLexBotInputBuilder, AssociateLexBotOutputBuilder,
    };
}
