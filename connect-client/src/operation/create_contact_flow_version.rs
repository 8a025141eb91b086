// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Freezes a flow as a numbered version; `FlowContentSha256` guards against publishing unexpected content.
    ///
    /// `PUT /contact-flows/{InstanceId}/{ContactFlowId}/version` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowVersion.html)
    #[http(PUT, "/contact-flows/{InstanceId}/{ContactFlowId}/version")]
    pub struct CreateContactFlowVersion {
        create_contact_flow_version: CreateContactFlowVersionFluentBuilder,
        builder: CreateContactFlowVersionBuilder,
        input: (CreateContactFlowVersionInput, CreateContactFlowVersionInputBuilder),
        output: CreateContactFlowVersionOutput,
        error: CreateContactFlowVersionError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateContactFlowVersion`.
    #[shape(
        "CreateContactFlowVersionRequest",
        CreateContactFlowVersionBuilder,
        CreateContactFlowVersionInputBuilder
    )]
    pub struct CreateContactFlowVersionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Description of the new version.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ID of the flow.
        /// Required.
        #[member(optional, text, "ContactFlowId", label("ContactFlowId"), required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// SHA-256 checksum of the flow content.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`.
        #[member(optional, text, "FlowContentSha256", min_length(1))]
        #[setters(set_flow_content_sha256, get_flow_content_sha256)]
        pub flow_content_sha256: Option<String>,
        /// Number of the flow version.
        /// At least 1.
        #[member(optional, copy(i64), "ContactFlowVersion", min(1.0))]
        #[setters(set_contact_flow_version, get_contact_flow_version)]
        pub contact_flow_version: Option<i64>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateContactFlowVersion`.
    #[shape("CreateContactFlowVersionResponse", CreateContactFlowVersionOutputBuilder)]
    pub struct CreateContactFlowVersionOutput {
        /// ARN of the flow.
        #[member(optional, text, "ContactFlowArn")]
        #[setters(set_contact_flow_arn, get_contact_flow_arn)]
        pub contact_flow_arn: Option<String>,
        /// Number of the new flow version.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateContactFlowVersion` answers when it fails.
    pub enum CreateContactFlowVersionError {
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

/// Builders of `CreateContactFlowVersion`.
pub mod builders {
    pub use super::{
        CreateContactFlowVersionBuilder, CreateContactFlowVersionFluentBuilder,
        CreateContactFlowVersionInputBuilder, CreateContactFlowVersionOutputBuilder,
    };
}
