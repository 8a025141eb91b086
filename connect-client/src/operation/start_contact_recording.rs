// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Begins recording a call; once stopped, a recording cannot be started again.
    ///
    /// `POST /contact/start-recording` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactRecording.html)
    #[http(POST, "/contact/start-recording")]
    pub struct StartContactRecording {
        start_contact_recording: StartContactRecordingFluentBuilder,
        builder: StartContactRecordingBuilder,
        input: (StartContactRecordingInput, StartContactRecordingInputBuilder),
        output: StartContactRecordingOutput,
        error: StartContactRecordingError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartContactRecording`.
    #[shape(
        "StartContactRecordingRequest",
        StartContactRecordingBuilder,
        StartContactRecordingInputBuilder
    )]
    pub struct StartContactRecordingInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact to record.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the initial contact, which stands for the first interaction.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "InitialContactId", required, min_length(1))]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// Which tracks of the call are recorded.
        /// Required.
        #[member(
            optional,
            value(types::VoiceRecordingConfiguration),
            "VoiceRecordingConfiguration",
            required
        )]
        #[setters(set_voice_recording_configuration, get_voice_recording_configuration)]
        pub voice_recording_configuration: Option<types::VoiceRecordingConfiguration>,
    }
}

connect_runtime::output! {
    /// Result of `StartContactRecording`.
    #[shape("StartContactRecordingResponse", StartContactRecordingOutputBuilder)]
    pub struct StartContactRecordingOutput {}
}

connect_runtime::operation_error! {
    /// What `StartContactRecording` answers when it fails.
    pub enum StartContactRecordingError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The call is refused because of which Region is active.
        #[code("InvalidActiveRegionException", is_invalid_active_region_exception)]
        InvalidActiveRegionException(InvalidActiveRegionException),
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

/// Builders of `StartContactRecording`.
pub mod builders {
    pub use super::{
        StartContactRecordingBuilder, StartContactRecordingFluentBuilder,
        StartContactRecordingInputBuilder, StartContactRecordingOutputBuilder,
    };
}
