// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidContactFlowException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a flow from a definition in the Flow language; its type stays fixed.
    ///
    /// `PUT /contact-flows/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlow.html)
    #[http(PUT, "/contact-flows/{InstanceId}")]
    pub struct CreateContactFlow {
        create_contact_flow: CreateContactFlowFluentBuilder,
        builder: CreateContactFlowBuilder,
        input: (CreateContactFlowInput, CreateContactFlowInputBuilder),
        output: CreateContactFlowOutput,
        error: CreateContactFlowError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateContactFlow`.
    #[shape(
        "CreateContactFlowRequest",
        CreateContactFlowBuilder,
        CreateContactFlowInputBuilder
    )]
    pub struct CreateContactFlowInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the flow.
        /// Required; at least 1 character.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Kind of flow.
        /// Required.
        #[member(optional, value(types::ContactFlowType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::ContactFlowType>,
        /// Description of the flow.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Definition of the flow, as JSON in the Flow language.
        /// Required.
        #[member(optional, text, "Content", required)]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// Whether to publish the flow or only save it; content is validated for `PUBLISHED`, not for `SAVED`.
        #[member(optional, value(types::ContactFlowStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ContactFlowStatus>,
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
    /// Result of `CreateContactFlow`.
    #[shape("CreateContactFlowResponse", CreateContactFlowOutputBuilder)]
    pub struct CreateContactFlowOutput {
        /// ID of the new flow.
        /// At most 500 characters.
        #[member(optional, text, "ContactFlowId")]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// ARN of the new flow.
        #[member(optional, text, "ContactFlowArn")]
        #[setters(set_contact_flow_arn, get_contact_flow_arn)]
        pub contact_flow_arn: Option<String>,
        /// SHA-256 checksum of the flow content that was published last.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`.
        #[member(optional, text, "FlowContentSha256", min_length(1))]
        #[setters(set_flow_content_sha256, get_flow_content_sha256)]
        pub flow_content_sha256: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateContactFlow` answers when it fails.
    pub enum CreateContactFlowError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The content of the flow failed validation, for the reasons listed in `problems`.
        #[code("InvalidContactFlowException", is_invalid_contact_flow_exception)]
        InvalidContactFlowException(InvalidContactFlowException),
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

/// Builders of `CreateContactFlow`.
pub mod builders {
    pub use super::{
        CreateContactFlowBuilder, CreateContactFlowFluentBuilder,
        CreateContactFlowInputBuilder, CreateContactFlowOutputBuilder,
    };
}
