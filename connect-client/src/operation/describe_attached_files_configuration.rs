// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns the attachment limits that apply to email, chat, cases or tasks, defaults included.
    ///
    /// `GET /attached-files-configurations/{InstanceId}/{AttachmentScope}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeAttachedFilesConfiguration.html)
    #[http(GET, "/attached-files-configurations/{InstanceId}/{AttachmentScope}")]
    pub struct DescribeAttachedFilesConfiguration {
        describe_attached_files_configuration: DescribeAttachedFilesConfigurationFluentBuilder,
        builder: DescribeAttachedFilesConfigurationBuilder,
        input: (
            DescribeAttachedFilesConfigurationInput,
            DescribeAttachedFilesConfigurationInputBuilder,
        ),
        output: DescribeAttachedFilesConfigurationOutput,
        error: DescribeAttachedFilesConfigurationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeAttachedFilesConfiguration`.
    #[shape(
        "DescribeAttachedFilesConfigurationRequest",
        DescribeAttachedFilesConfigurationBuilder,
        DescribeAttachedFilesConfigurationInputBuilder
    )]
    pub struct DescribeAttachedFilesConfigurationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Where the files are attached: to email, chats, cases or tasks.
        /// Required.
        #[member(
            optional,
            value(types::AttachmentScope),
            "AttachmentScope",
            label("AttachmentScope"),
            required
        )]
        #[setters(set_attachment_scope, get_attachment_scope)]
        pub attachment_scope: Option<types::AttachmentScope>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeAttachedFilesConfiguration`.
    #[shape(
        "DescribeAttachedFilesConfigurationResponse",
        DescribeAttachedFilesConfigurationOutputBuilder
    )]
    pub struct DescribeAttachedFilesConfigurationOutput {
        /// Attachment limits in force for the scope.
        /// Always there.
        #[member(
            optional,
            value(types::AttachedFilesConfiguration),
            "AttachedFilesConfiguration",
            required
        )]
        #[setters(set_attached_files_configuration, get_attached_files_configuration)]
        pub attached_files_configuration: Option<types::AttachedFilesConfiguration>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeAttachedFilesConfiguration` answers when it fails.
    pub enum DescribeAttachedFilesConfigurationError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DescribeAttachedFilesConfiguration`.
pub mod builders {
    pub use super::{
        DescribeAttachedFilesConfigurationBuilder,
        DescribeAttachedFilesConfigurationFluentBuilder,
        DescribeAttachedFilesConfigurationInputBuilder,
        DescribeAttachedFilesConfigurationOutputBuilder,
    };
}
