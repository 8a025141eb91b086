// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidRequestException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lets a supervisor listen in on a contact silently, or barge in if allowed.
    ///
    /// `POST /contact/monitor` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MonitorContact.html)
    #[http(POST, "/contact/monitor")]
    pub struct MonitorContact {
        monitor_contact: MonitorContactFluentBuilder,
        builder: MonitorContactBuilder,
        input: (MonitorContactInput, MonitorContactInputBuilder),
        output: MonitorContactOutput,
        error: MonitorContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `MonitorContact`.
    #[shape("MonitorContactRequest", MonitorContactBuilder, MonitorContactInputBuilder)]
    pub struct MonitorContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact to monitor.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the user who is to monitor.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "UserId", required, min_length(1))]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// What the user may do, such as going from silent monitoring to barging in; needed if barge is enabled.
        /// At most 2 elements.
        #[member(optional, list(types::MonitorCapability), "AllowedMonitorCapabilities")]
        #[setters(set_allowed_monitor_capabilities, get_allowed_monitor_capabilities)]
        pub allowed_monitor_capabilities: Option<Vec<types::MonitorCapability>>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `MonitorContact`.
    #[shape("MonitorContactResponse", MonitorContactOutputBuilder)]
    pub struct MonitorContactOutput {
        /// ID of the contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ARN of the contact.
        #[member(optional, text, "ContactArn")]
        #[setters(set_contact_arn, get_contact_arn)]
        pub contact_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `MonitorContact` answers when it fails.
    pub enum MonitorContactError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `MonitorContact`.
pub mod builders {
    pub use super::{
        MonitorContactBuilder, MonitorContactFluentBuilder, MonitorContactInputBuilder,
        MonitorContactOutputBuilder,
    };
}
