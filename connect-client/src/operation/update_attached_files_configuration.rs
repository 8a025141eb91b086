// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets attachment limits for a scope; absent members keep their present values.
    ///
    /// `POST /attached-files-configurations/{InstanceId}/{AttachmentScope}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateAttachedFilesConfiguration.html)
    #[http(POST, "/attached-files-configurations/{InstanceId}/{AttachmentScope}")]
    pub struct UpdateAttachedFilesConfiguration {
        update_attached_files_configuration: UpdateAttachedFilesConfigurationFluentBuilder,
        builder: UpdateAttachedFilesConfigurationBuilder,
        input: (
            UpdateAttachedFilesConfigurationInput,
            UpdateAttachedFilesConfigurationInputBuilder,
        ),
        output: UpdateAttachedFilesConfigurationOutput,
        error: UpdateAttachedFilesConfigurationError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateAttachedFilesConfiguration`.
    #[shape(
        "UpdateAttachedFilesConfigurationRequest",
        UpdateAttachedFilesConfigurationBuilder,
        UpdateAttachedFilesConfigurationInputBuilder
    )]
    pub struct UpdateAttachedFilesConfigurationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Kind of contact or case for which the limits hold.
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
        /// New size limit of attached files, in bytes.
        /// 1 to 104857600.
        #[member(optional, copy(i64), "MaximumSizeLimitInBytes", min(1.0))]
        #[setters(set_maximum_size_limit_in_bytes, get_maximum_size_limit_in_bytes)]
        pub maximum_size_limit_in_bytes: Option<i64>,
        /// File extensions to allow.
        #[member(optional, value(types::ExtensionConfiguration), "ExtensionConfiguration")]
        #[setters(set_extension_configuration, get_extension_configuration)]
        pub extension_configuration: Option<types::ExtensionConfiguration>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateAttachedFilesConfiguration`.
    #[shape(
        "UpdateAttachedFilesConfigurationResponse",
        UpdateAttachedFilesConfigurationOutputBuilder,
        fallible
    )]
    pub struct UpdateAttachedFilesConfigurationOutput {
        /// ID of the Amazon Connect instance.
        /// Always there; 1 to 100 characters.
        #[member(required, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: String,
        /// Kind of contact or case for which the limits hold.
        /// Always there.
        #[member(required, value(types::AttachmentScope), "AttachmentScope", required)]
        #[setters(set_attachment_scope, get_attachment_scope)]
        pub attachment_scope: types::AttachmentScope,
        /// Size limit of attached files, in bytes.
        /// 1 to 104857600.
        #[member(optional, copy(i64), "MaximumSizeLimitInBytes", min(1.0))]
        #[setters(set_maximum_size_limit_in_bytes, get_maximum_size_limit_in_bytes)]
        pub maximum_size_limit_in_bytes: Option<i64>,
        /// File extensions that are allowed.
        #[member(optional, value(types::ExtensionConfiguration), "ExtensionConfiguration")]
        #[setters(set_extension_configuration, get_extension_configuration)]
        pub extension_configuration: Option<types::ExtensionConfiguration>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateAttachedFilesConfiguration` answers when it fails.
    pub enum UpdateAttachedFilesConfigurationError {
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

/// Builders of `UpdateAttachedFilesConfiguration`.
pub mod builders {
    pub use super::{
        UpdateAttachedFilesConfigurationBuilder,
        UpdateAttachedFilesConfigurationFluentBuilder,
        UpdateAttachedFilesConfigurationInputBuilder,
        UpdateAttachedFilesConfigurationOutputBuilder,
    };
}
