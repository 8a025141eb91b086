// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Begins delivering the messages of a chat to a streaming endpoint in real time.
    ///
    /// `POST /contact/start-streaming` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactStreaming.html)
    #[http(POST, "/contact/start-streaming")]
    pub struct StartContactStreaming {
        start_contact_streaming: StartContactStreamingFluentBuilder,
        builder: StartContactStreamingBuilder,
        input: (StartContactStreamingInput, StartContactStreamingInputBuilder),
        output: StartContactStreamingOutput,
        error: StartContactStreamingError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartContactStreaming`.
    #[shape(
        "StartContactStreamingRequest",
        StartContactStreamingBuilder,
        StartContactStreamingInputBuilder
    )]
    pub struct StartContactStreamingInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the initial contact, which stands for the first interaction.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Where messages are streamed to, such as an Amazon SNS endpoint.
        /// Required.
        #[member(
            optional,
            value(types::ChatStreamingConfiguration),
            "ChatStreamingConfiguration",
            required
        )]
        #[setters(set_chat_streaming_configuration, get_chat_streaming_configuration)]
        pub chat_streaming_configuration: Option<types::ChatStreamingConfiguration>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Required; filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", required, token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `StartContactStreaming`.
    #[shape("StartContactStreamingResponse", StartContactStreamingOutputBuilder, fallible)]
    pub struct StartContactStreamingOutput {
        /// ID of the streaming, with which `StopContactStreaming` ends it.
        /// Always there; 1 to 100 characters.
        #[member(required, text, "StreamingId", required, min_length(1))]
        #[setters(set_streaming_id, get_streaming_id)]
        pub streaming_id: String,
    }
}

connect_runtime::operation_error! {
    /// What `StartContactStreaming` answers when it fails.
    pub enum StartContactStreamingError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `StartContactStreaming`.
pub mod builders {
    pub use super::{
        StartContactStreamingBuilder, StartContactStreamingFluentBuilder,
        StartContactStreamingInputBuilder, StartContactStreamingOutputBuilder,
    };
}
