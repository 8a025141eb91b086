// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a transfer target for agents: a user, queue, phone number or flow.
    ///
    /// `PUT /quick-connects/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateQuickConnect.html)
    #[http(PUT, "/quick-connects/{InstanceId}")]
    pub struct CreateQuickConnect {
        create_quick_connect: CreateQuickConnectFluentBuilder,
        builder: CreateQuickConnectBuilder,
        input: (CreateQuickConnectInput, CreateQuickConnectInputBuilder),
        output: CreateQuickConnectOutput,
        error: CreateQuickConnectError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateQuickConnect`.
    #[shape(
        "CreateQuickConnectRequest",
        CreateQuickConnectBuilder,
        CreateQuickConnectInputBuilder
    )]
    pub struct CreateQuickConnectInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Unique name of the quick connect.
        /// Required; 1 to 127 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the quick connect.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Settings of the quick connect.
        /// Required.
        #[member(optional, value(types::QuickConnectConfig), "QuickConnectConfig", required)]
        #[setters(set_quick_connect_config, get_quick_connect_config)]
        pub quick_connect_config: Option<types::QuickConnectConfig>,
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
    /// Result of `CreateQuickConnect`.
    #[shape("CreateQuickConnectResponse", CreateQuickConnectOutputBuilder)]
    pub struct CreateQuickConnectOutput {
        /// ARN of the new quick connect.
        #[member(optional, text, "QuickConnectARN")]
        #[setters(set_quick_connect_arn, get_quick_connect_arn)]
        pub quick_connect_arn: Option<String>,
        /// ID of the new quick connect.
        #[member(optional, text, "QuickConnectId")]
        #[setters(set_quick_connect_id, get_quick_connect_id)]
        pub quick_connect_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateQuickConnect` answers when it fails.
    pub enum CreateQuickConnectError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
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

/// Builders of `CreateQuickConnect`.
pub mod builders {
    pub use super::{
        CreateQuickConnectBuilder, CreateQuickConnectFluentBuilder,
        CreateQuickConnectInputBuilder, CreateQuickConnectOutputBuilder,
    };
}
