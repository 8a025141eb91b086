// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Begins creating an instance without any storage attached; poll `DescribeInstance` until it is active.
    ///
    /// `PUT /instance` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html)
    #[http(PUT, "/instance")]
    pub struct CreateInstance {
        create_instance: CreateInstanceFluentBuilder,
        builder: CreateInstanceBuilder,
        input: (CreateInstanceInput, CreateInstanceInputBuilder),
        output: CreateInstanceOutput,
        error: CreateInstanceError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateInstance`.
    #[shape("CreateInstanceRequest", CreateInstanceBuilder, CreateInstanceInputBuilder)]
    pub struct CreateInstanceInput {
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// How the identities of the instance's users are managed.
        /// Required.
        #[member(optional, value(types::DirectoryType), "IdentityManagementType", required)]
        #[setters(set_identity_management_type, get_identity_management_type)]
        pub identity_management_type: Option<types::DirectoryType>,
        /// Name of the instance.
        /// 1 to 45 characters; matches `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
        #[member(optional, text, "InstanceAlias", sensitive, min_length(1))]
        #[setters(set_instance_alias, get_instance_alias)]
        pub instance_alias: Option<String>,
        /// ID of the directory.
        /// Exactly 12 characters; matches `^d-[0-9a-f]{10}$`.
        #[member(optional, text, "DirectoryId", min_length(12))]
        #[setters(set_directory_id, get_directory_id)]
        pub directory_id: Option<String>,
        /// Whether the instance handles incoming contacts.
        /// Required.
        #[member(optional, copy(bool), "InboundCallsEnabled", required)]
        #[setters(set_inbound_calls_enabled, get_inbound_calls_enabled)]
        pub inbound_calls_enabled: Option<bool>,
        /// Whether the instance allows outbound calls.
        /// Required.
        #[member(optional, copy(bool), "OutboundCallsEnabled", required)]
        #[setters(set_outbound_calls_enabled, get_outbound_calls_enabled)]
        pub outbound_calls_enabled: Option<bool>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `CreateInstance`.
    #[shape("CreateInstanceResponse", CreateInstanceOutputBuilder)]
    pub struct CreateInstanceOutput {
        /// ID of the new instance.
        /// 1 to 100 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the new instance.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateInstance` answers when it fails.
    pub enum CreateInstanceError {
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

/// Builders of `CreateInstance`.
pub mod builders {
    pub use super::{
        CreateInstanceBuilder, CreateInstanceFluentBuilder, CreateInstanceInputBuilder,
        CreateInstanceOutputBuilder,
    };
}
