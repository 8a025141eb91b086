// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Limits on attached files in one attachment scope, without the time of the last change.
    #[shape(
        "AttachedFilesConfigurationSummary",
        AttachedFilesConfigurationSummaryBuilder,
        fallible
    )]
    pub struct AttachedFilesConfigurationSummary {
        /// ID of the Amazon Connect instance.
        /// Required; 1 to 100 characters.
        #[member(required, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: String,
        /// Where the configuration applies.
        /// Required.
        #[member(required, value(types::AttachmentScope), "AttachmentScope", required)]
        #[setters(set_attachment_scope, get_attachment_scope)]
        pub attachment_scope: types::AttachmentScope,
        /// Greatest size of an attached file, in bytes.
        /// 1 to 104857600.
        #[member(optional, copy(i64), "MaximumSizeLimitInBytes", min(1.0))]
        #[setters(set_maximum_size_limit_in_bytes, get_maximum_size_limit_in_bytes)]
        pub maximum_size_limit_in_bytes: Option<i64>,
        /// File extensions that are allowed.
        #[member(optional, value(types::ExtensionConfiguration), "ExtensionConfiguration")]
        #[setters(set_extension_configuration, get_extension_configuration)]
        pub extension_configuration: Option<types::ExtensionConfiguration>,
    }
}
