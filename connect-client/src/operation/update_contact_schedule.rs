// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets another start time for a task that waits for its scheduled time.
    ///
    /// `POST /contact/schedule` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactSchedule.html)
    #[http(POST, "/contact/schedule")]
    pub struct UpdateContactSchedule {
        update_contact_schedule: UpdateContactScheduleFluentBuilder,
        builder: UpdateContactScheduleBuilder,
        input: (UpdateContactScheduleInput, UpdateContactScheduleInputBuilder),
        output: UpdateContactScheduleOutput,
        error: UpdateContactScheduleError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactSchedule`.
    #[shape(
        "UpdateContactScheduleRequest",
        UpdateContactScheduleBuilder,
        UpdateContactScheduleInputBuilder
    )]
    pub struct UpdateContactScheduleInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact to reschedule.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// When the inbound flow is to start: not in the past and at most 6 days ahead.
        /// Required.
        #[member(optional, value(primitives::DateTime), "ScheduledTime", required)]
        #[setters(set_scheduled_time, get_scheduled_time)]
        pub scheduled_time: Option<primitives::DateTime>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactSchedule`.
    #[shape("UpdateContactScheduleResponse", UpdateContactScheduleOutputBuilder)]
    pub struct UpdateContactScheduleOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactSchedule` answers when it fails.
    pub enum UpdateContactScheduleError {
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
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateContactSchedule`.
pub mod builders {
    pub use super::{
        UpdateContactScheduleBuilder, UpdateContactScheduleFluentBuilder,
        UpdateContactScheduleInputBuilder, UpdateContactScheduleOutputBuilder,
    };
}
