// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Freezes the present state of a flow module as a numbered version that never changes.
    ///
    /// `PUT /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModuleVersion.html)
    #[http(PUT, "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version")]
    pub struct CreateContactFlowModuleVersion {
        create_contact_flow_module_version: CreateContactFlowModuleVersionFluentBuilder,
        builder: CreateContactFlowModuleVersionBuilder,
        input: (
            CreateContactFlowModuleVersionInput,
            CreateContactFlowModuleVersionInputBuilder,
        ),
        output: CreateContactFlowModuleVersionOutput,
        error: CreateContactFlowModuleVersionError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateContactFlowModuleVersion`.
    #[shape(
        "CreateContactFlowModuleVersionRequest",
        CreateContactFlowModuleVersionBuilder,
        CreateContactFlowModuleVersionInputBuilder
    )]
    pub struct CreateContactFlowModuleVersionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Description of the new version.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ID of the flow module.
        /// Required.
        #[member(
            optional,
            text,
            "ContactFlowModuleId",
            label("ContactFlowModuleId"),
            required
        )]
        #[setters(set_contact_flow_module_id, get_contact_flow_module_id)]
        pub contact_flow_module_id: Option<String>,
        /// SHA-256 checksum of the flow module's content.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`.
        #[member(optional, text, "FlowModuleContentSha256", min_length(1))]
        #[setters(set_flow_module_content_sha256, get_flow_module_content_sha256)]
        pub flow_module_content_sha256: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateContactFlowModuleVersion`.
    #[shape(
        "CreateContactFlowModuleVersionResponse",
        CreateContactFlowModuleVersionOutputBuilder
    )]
    pub struct CreateContactFlowModuleVersionOutput {
        /// ARN of the flow module.
        #[member(optional, text, "ContactFlowModuleArn")]
        #[setters(set_contact_flow_module_arn, get_contact_flow_module_arn)]
        pub contact_flow_module_arn: Option<String>,
        /// Number of the new version.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateContactFlowModuleVersion` answers when it fails.
    pub enum CreateContactFlowModuleVersionError {
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

/// Builders of `CreateContactFlowModuleVersion`.
pub mod builders {
    pub use super::{
        CreateContactFlowModuleVersionBuilder,
        CreateContactFlowModuleVersionFluentBuilder,
        CreateContactFlowModuleVersionInputBuilder,
        CreateContactFlowModuleVersionOutputBuilder,
    };
}
