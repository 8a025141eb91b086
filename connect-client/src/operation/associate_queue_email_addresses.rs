// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Adds existing email addresses to a queue, from which its agents pick the sender address.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/associate-email-addresses` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateQueueEmailAddresses.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/associate-email-addresses")]
    pub struct AssociateQueueEmailAddresses {
        associate_queue_email_addresses: AssociateQueueEmailAddressesFluentBuilder,
        builder: AssociateQueueEmailAddressesBuilder,
        input: (AssociateQueueEmailAddressesInput, AssociateQueueEmailAddressesInputBuilder),
        output: AssociateQueueEmailAddressesOutput,
        error: AssociateQueueEmailAddressesError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateQueueEmailAddresses`.
    #[shape(
        "AssociateQueueEmailAddressesRequest",
        AssociateQueueEmailAddressesBuilder,
        AssociateQueueEmailAddressesInputBuilder
    )]
    pub struct AssociateQueueEmailAddressesInput {
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
        /// Email addresses to link to the queue, each given by its ID.
        /// Required; 1 to 50 elements.
        #[member(
            optional,
            list(types::EmailAddressConfig),
            "EmailAddressesConfig",
            required,
            min_length(1)
        )]
        #[setters(set_email_addresses_config, get_email_addresses_config)]
        pub email_addresses_config: Option<Vec<types::EmailAddressConfig>>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateQueueEmailAddresses`.
    #[shape("AssociateQueueEmailAddressesOutput", AssociateQueueEmailAddressesOutputBuilder)]
    pub struct AssociateQueueEmailAddressesOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateQueueEmailAddresses` answers when it fails.
    pub enum AssociateQueueEmailAddressesError {
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

/// Builders of `AssociateQueueEmailAddresses`.
pub mod builders {
    pub use super::{
        AssociateQueueEmailAddressesBuilder, AssociateQueueEmailAddressesFluentBuilder,
        AssociateQueueEmailAddressesInputBuilder,
        AssociateQueueEmailAddressesOutputBuilder,
    };
}
