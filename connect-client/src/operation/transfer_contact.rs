// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidRequestException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Hands an active contact over to another queue or agent by running the flow in `ContactFlowId`. The conditions are:
    ///
    /// - only task and email contacts are supported
    /// - at most one of `QueueId` and `UserId` is given
    /// - the flow is an inbound, transfer-to-agent or transfer-to-queue flow
    /// - a contact allows 11 transfers in all
    ///
    /// `POST /contact/transfer` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TransferContact.html)
    #[http(POST, "/contact/transfer")]
    pub struct TransferContact {
        transfer_contact: TransferContactFluentBuilder,
        builder: TransferContactBuilder,
        input: (TransferContactInput, TransferContactInputBuilder),
        output: TransferContactOutput,
        error: TransferContactError,
    }
}

connect_runtime::input! {
    /// The contact to hand over, the flow that does it and, optionally, the target.
    #[shape("TransferContactRequest", TransferContactBuilder, TransferContactInputBuilder)]
    pub struct TransferContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Task or email contact to hand over; it must be active.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Target queue; not together with `UserId`.
        #[member(optional, text, "QueueId")]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
        /// Target agent; not together with `QueueId`.
        /// 1 to 256 characters.
        #[member(optional, text, "UserId", min_length(1))]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// Flow that performs the transfer: inbound, transfer to agent or transfer to queue.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Idempotency token that makes a retry safe; generated when left out.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// ID and ARN of the contact after the transfer.
    #[shape("TransferContactResponse", TransferContactOutputBuilder)]
    pub struct TransferContactOutput {
        /// ID of the contact after the transfer.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ARN of the contact after the transfer.
        #[member(optional, text, "ContactArn")]
        #[setters(set_contact_arn, get_contact_arn)]
        pub contact_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `TransferContact` answers when it fails.
    pub enum TransferContactError {
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

/// Builders of `TransferContact`.
pub mod builders {
    pub use super::{
        TransferContactBuilder, TransferContactFluentBuilder,
        TransferContactInputBuilder, TransferContactOutputBuilder,
    };
}
