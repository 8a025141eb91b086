// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Creates several contacts at once on behalf of outbound campaigns. Callable only with a role that the outbound campaigns service principal has assumed; ordinary callers are refused. Each contact stands for one dial request from `PutDialRequestBatch`, and once an agent is free the call placed for it keeps that contact's ID. Entries succeed or fail one by one, so `FailedRequestList` has to be checked even when the call itself succeeds.
    ///
    /// `PUT /contact/batch/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchPutContact.html)
    #[http(PUT, "/contact/batch/{InstanceId}")]
    pub struct BatchPutContact {
        batch_put_contact: BatchPutContactFluentBuilder,
        builder: BatchPutContactBuilder,
        input: (BatchPutContactInput, BatchPutContactInputBuilder),
        output: BatchPutContactOutput,
        error: BatchPutContactError,
    }
}

connect_runtime::input! {
    /// The contacts to create for a campaign.
    #[shape("BatchPutContactRequest", BatchPutContactBuilder, BatchPutContactInputBuilder)]
    pub struct BatchPutContactInput {
        /// Idempotency token that makes a retry safe; generated when left out.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// One entry per contact.
        /// Required; 1 to 25 elements.
        #[member(
            optional,
            list(types::ContactDataRequest),
            "ContactDataRequestList",
            required,
            min_length(1)
        )]
        #[setters(set_contact_data_request_list, get_contact_data_request_list)]
        pub contact_data_request_list: Option<Vec<types::ContactDataRequest>>,
    }
}

connect_runtime::output! {
    /// Outcome of a batch, entry by entry.
    #[shape("BatchPutContactResponse", BatchPutContactOutputBuilder)]
    pub struct BatchPutContactOutput {
        /// Entries that led to a contact.
        #[member(optional, list(types::SuccessfulRequest), "SuccessfulRequestList")]
        #[setters(set_successful_request_list, get_successful_request_list)]
        pub successful_request_list: Option<Vec<types::SuccessfulRequest>>,
        /// Entries that led to none, with reasons.
        #[member(optional, list(types::FailedRequest), "FailedRequestList")]
        #[setters(set_failed_request_list, get_failed_request_list)]
        pub failed_request_list: Option<Vec<types::FailedRequest>>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchPutContact` answers when it fails.
    pub enum BatchPutContactError {
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
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `BatchPutContact`.
pub mod builders {
    pub use super::{
        BatchPutContactBuilder, BatchPutContactFluentBuilder,
        BatchPutContactInputBuilder, BatchPutContactOutputBuilder,
    };
}
