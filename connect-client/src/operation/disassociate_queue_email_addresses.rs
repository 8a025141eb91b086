// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Removes email addresses from a queue, whose agents can no longer send from them.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/disassociate-email-addresses` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateQueueEmailAddresses.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/disassociate-email-addresses")]
    pub struct DisassociateQueueEmailAddresses {
        disassociate_queue_email_addresses: DisassociateQueueEmailAddressesFluentBuilder,
        builder: DisassociateQueueEmailAddressesBuilder,
        input: (
            DisassociateQueueEmailAddressesInput,
            DisassociateQueueEmailAddressesInputBuilder,
        ),
        output: DisassociateQueueEmailAddressesOutput,
        error: DisassociateQueueEmailAddressesError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateQueueEmailAddresses`.
    #[shape(
        "DisassociateQueueEmailAddressesRequest",
        DisassociateQueueEmailAddressesBuilder,
        DisassociateQueueEmailAddressesInputBuilder
    )]
    pub struct DisassociateQueueEmailAddressesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the queue.
        /// Required.
        #[member(optional, text, "QueueId", label("QueueId"), required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
        /// IDs of the email addresses to take off the queue.
        /// Required; 1 to 50 elements.
        #[member(
            optional,
            list(String),
            "EmailAddressesId",
            required,
            min_length(1),
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_email_addresses_id, get_email_addresses_id)]
        pub email_addresses_id: Option<Vec<String>>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateQueueEmailAddresses`.
    #[shape(
        "DisassociateQueueEmailAddressesOutput",
        DisassociateQueueEmailAddressesOutputBuilder
    )]
    pub struct DisassociateQueueEmailAddressesOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateQueueEmailAddresses` answers when it fails.
    pub enum DisassociateQueueEmailAddressesError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DisassociateQueueEmailAddresses`.
pub mod builders {
    pub use super::{
        DisassociateQueueEmailAddressesBuilder,
        DisassociateQueueEmailAddressesFluentBuilder,
        DisassociateQueueEmailAddressesInputBuilder,
        DisassociateQueueEmailAddressesOutputBuilder,
    };
}
