// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Ends message streaming of a chat, named by the `StreamingId` received at its start.
    ///
    /// `POST /contact/stop-streaming` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContactStreaming.html)
    #[http(POST, "/contact/stop-streaming")]
    pub struct StopContactStreaming {
        stop_contact_streaming: StopContactStreamingFluentBuilder,
        builder: StopContactStreamingBuilder,
        input: (StopContactStreamingInput, StopContactStreamingInputBuilder),
        output: StopContactStreamingOutput,
        error: StopContactStreamingError,
    }
}

connect_runtime::input! {
    /// Parameters of `StopContactStreaming`.
    #[shape(
        "StopContactStreamingRequest",
        StopContactStreamingBuilder,
        StopContactStreamingInputBuilder
    )]
    pub struct StopContactStreamingInput {
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
        /// ID of the streaming to end.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "StreamingId", required, min_length(1))]
        #[setters(set_streaming_id, get_streaming_id)]
        pub streaming_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `StopContactStreaming`.
    #[shape("StopContactStreamingResponse", StopContactStreamingOutputBuilder)]
    pub struct StopContactStreamingOutput {}
}

connect_runtime::operation_error! {
    /// What `StopContactStreaming` answers when it fails.
    pub enum StopContactStreamingError {
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
    }
}

/// Builders of `StopContactStreaming`.
pub mod builders {
    pub use super::{
        StopContactStreamingBuilder, StopContactStreamingFluentBuilder,
        StopContactStreamingInputBuilder, StopContactStreamingOutputBuilder,
    };
}
