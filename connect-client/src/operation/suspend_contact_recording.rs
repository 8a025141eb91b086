// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidActiveRegionException, InvalidRequestException,
    ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Interrupts the recording of a contact, say while card data is being spoken.
    ///
    /// `POST /contact/suspend-recording` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SuspendContactRecording.html)
    #[http(POST, "/contact/suspend-recording")]
    pub struct SuspendContactRecording {
        suspend_contact_recording: SuspendContactRecordingFluentBuilder,
        builder: SuspendContactRecordingBuilder,
        input: (SuspendContactRecordingInput, SuspendContactRecordingInputBuilder),
        output: SuspendContactRecordingOutput,
        error: SuspendContactRecordingError,
    }
}

connect_runtime::input! {
    /// Parameters of `SuspendContactRecording`.
    #[shape(
        "SuspendContactRecordingRequest",
        SuspendContactRecordingBuilder,
        SuspendContactRecordingInputBuilder
    )]
    pub struct SuspendContactRecordingInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact whose recording is interrupted.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the initial contact, which stands for the first interaction.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "InitialContactId", required, min_length(1))]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// Type of the recording to interrupt.
        #[member(optional, value(types::ContactRecordingType), "ContactRecordingType")]
        #[setters(set_contact_recording_type, get_contact_recording_type)]
        pub contact_recording_type: Option<types::ContactRecordingType>,
    }
}

connect_runtime::output! {
    /// Result of `SuspendContactRecording`.
    #[shape("SuspendContactRecordingResponse", SuspendContactRecordingOutputBuilder)]
    pub struct SuspendContactRecordingOutput {}
}

connect_runtime::operation_error! {
    /// What `SuspendContactRecording` answers when it fails.
    pub enum SuspendContactRecordingError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The call is refused because of which Region is active.
        #[code("InvalidActiveRegionException", is_invalid_active_region_exception)]
        InvalidActiveRegionException(InvalidActiveRegionException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `SuspendContactRecording`.
pub mod builders {
    pub use super::{
        SuspendContactRecordingBuilder, SuspendContactRecordingFluentBuilder,
        SuspendContactRecordingInputBuilder, SuspendContactRecordingOutputBuilder,
    };
}
