// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, IdempotencyException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a voice, email or task contact; the channel restricts which `InitiationMethod` is accepted.
    ///
    /// `PUT /contact/create-contact` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContact.html)
    #[http(PUT, "/contact/create-contact")]
    pub struct CreateContact {
        create_contact: CreateContactFluentBuilder,
        builder: CreateContactBuilder,
        input: (CreateContactInput, CreateContactInputBuilder),
        output: CreateContactOutput,
        error: CreateContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateContact`.
    #[shape("CreateContactRequest", CreateContactBuilder, CreateContactInputBuilder)]
    pub struct CreateContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of a contact in the instance to which the new one relates.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
        /// Custom attributes of the contact, by name, which flows can read; at most 32,768 bytes of UTF-8 in all.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// What agents see with the contact in the Contact Control Panel, such as URLs, by name.
        #[member(
            optional,
            map(String, types::Reference),
            "References",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_references, get_references)]
        pub references: Option<HashMap<String, types::Reference>>,
        /// Channel of the contact; `CHAT` is not supported.
        /// Required.
        #[member(optional, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: Option<types::Channel>,
        /// How the contact begins: `TRANSFER` for voice, `OUTBOUND`, `AGENT_REPLY` or `FLOW` for email, `API` for tasks.
        /// Required.
        #[member(
            optional,
            value(types::ContactInitiationMethod),
            "InitiationMethod",
            required
        )]
        #[setters(set_initiation_method, get_initiation_method)]
        pub initiation_method: Option<types::ContactInitiationMethod>,
        /// How long the contact stays active before it expires, in minutes.
        #[member(optional, copy(i32), "ExpiryDurationInMinutes")]
        #[setters(set_expiry_duration_in_minutes, get_expiry_duration_in_minutes)]
        pub expiry_duration_in_minutes: Option<i32>,
        /// User for the contact; needed for email whose `InitiationMethod` is `OUTBOUND` or `AGENT_REPLY`.
        #[member(optional, value(types::UserInfo), "UserInfo")]
        #[setters(set_user_info, get_user_info)]
        pub user_info: Option<types::UserInfo>,
        /// State in which the contact starts; `COMPLETED` is for tasks only.
        #[member(optional, value(types::InitiateAs), "InitiateAs")]
        #[setters(set_initiate_as, get_initiate_as)]
        pub initiate_as: Option<types::InitiateAs>,
        /// Name of the contact.
        /// At most 1024 characters.
        #[member(optional, text, "Name", sensitive)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the contact.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// System-defined attributes of the contact segment, by name; `connect:ContactExpiry` sets when it expires.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "SegmentAttributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<HashMap<String, types::SegmentAttributeValue>>,
        /// For a transfer, ID of the contact that it follows; accepted only with external audio.
        /// 1 to 256 characters.
        #[member(optional, text, "PreviousContactId", min_length(1))]
        #[setters(set_previous_contact_id, get_previous_contact_id)]
        pub previous_contact_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateContact`.
    #[shape("CreateContactResponse", CreateContactOutputBuilder)]
    pub struct CreateContactOutput {
        /// ID of the new contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ARN of the new contact.
        #[member(optional, text, "ContactArn")]
        #[setters(set_contact_arn, get_contact_arn)]
        pub contact_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateContact` answers when it fails.
    pub enum CreateContactError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request collides with the present state of the resource.
        #[code("ConflictException", is_conflict_exception)]
        ConflictException(ConflictException),
        /// The request conflicts with an earlier one under the rules of idempotency.
        #[code("IdempotencyException", is_idempotency_exception)]
        IdempotencyException(IdempotencyException),
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateContact`.
pub mod builders {
    pub use super::{
        CreateContactBuilder, CreateContactFluentBuilder, CreateContactInputBuilder,
        CreateContactOutputBuilder,
    };
}
