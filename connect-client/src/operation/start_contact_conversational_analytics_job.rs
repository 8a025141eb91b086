// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Begins post-call analysis of a contact, whose voice recording was attached beforehand.
    ///
    /// `POST /contact/start-conversational-analytics-job/{InstanceId}/{ContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactConversationalAnalyticsJob.html)
    #[http(POST, "/contact/start-conversational-analytics-job/{InstanceId}/{ContactId}")]
    pub struct StartContactConversationalAnalyticsJob {
        start_contact_conversational_analytics_job: StartContactConversationalAnalyticsJobFluentBuilder,
        builder: StartContactConversationalAnalyticsJobBuilder,
        input: (
            StartContactConversationalAnalyticsJobInput,
            StartContactConversationalAnalyticsJobInputBuilder,
        ),
        output: StartContactConversationalAnalyticsJobOutput,
        error: StartContactConversationalAnalyticsJobError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartContactConversationalAnalyticsJob`.
    #[shape(
        "StartContactConversationalAnalyticsJobRequest",
        StartContactConversationalAnalyticsJobBuilder,
        StartContactConversationalAnalyticsJobInputBuilder
    )]
    pub struct StartContactConversationalAnalyticsJobInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact to analyse.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Modes of analysis to run; `PostContact` is valid.
        /// Required.
        #[member(optional, list(types::AnalyticsMode), "AnalyticsModes", required)]
        #[setters(set_analytics_modes, get_analytics_modes)]
        pub analytics_modes: Option<Vec<types::AnalyticsMode>>,
        /// Settings of the analytics job.
        /// Required.
        #[member(
            optional,
            value(types::AnalyticsConfiguration),
            "AnalyticsConfiguration",
            required
        )]
        #[setters(set_analytics_configuration, get_analytics_configuration)]
        pub analytics_configuration: Option<types::AnalyticsConfiguration>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// At most 500 characters.
        #[member(optional, text, "ClientToken")]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `StartContactConversationalAnalyticsJob`.
    #[shape(
        "StartContactConversationalAnalyticsJobResponse",
        StartContactConversationalAnalyticsJobOutputBuilder
    )]
    pub struct StartContactConversationalAnalyticsJobOutput {
        /// ID of the Amazon Connect instance.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `StartContactConversationalAnalyticsJob` answers when it fails.
    pub enum StartContactConversationalAnalyticsJobError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request conflicts with an earlier one under the rules of idempotency.
        #[code("IdempotencyException", is_idempotency_exception)]
        IdempotencyException(IdempotencyException),
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

/// Builders of `StartContactConversationalAnalyticsJob`.
pub mod builders {
    pub use super::{
        StartContactConversationalAnalyticsJobBuilder,
        StartContactConversationalAnalyticsJobFluentBuilder,
        StartContactConversationalAnalyticsJobInputBuilder,
        StartContactConversationalAnalyticsJobOutputBuilder,
    };
}
