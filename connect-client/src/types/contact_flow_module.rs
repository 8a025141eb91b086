// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `ContactFlowModule`.
    #[shape("ContactFlowModule", ContactFlowModuleBuilder)]
    pub struct ContactFlowModule {
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `Id`.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Name`.
        /// 1 to 127 characters; matches `.*\S.*`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `Content`.
        /// 1 to 256000 characters.
        #[member(optional, text, "Content", min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// `Description`.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// `State`.
        #[member(optional, value(types::ContactFlowModuleState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::ContactFlowModuleState>,
        /// `Status`.
        #[member(optional, value(types::ContactFlowModuleStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ContactFlowModuleStatus>,
        /// `Tags`.
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
        /// `FlowModuleContentSha256`.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`.
        #[member(optional, text, "FlowModuleContentSha256", min_length(1))]
        #[setters(set_flow_module_content_sha256, get_flow_module_content_sha256)]
        pub flow_module_content_sha256: Option<String>,
        /// `Version`.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
        /// `VersionDescription`.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "VersionDescription")]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// `Settings`.
        #[member(optional, text, "Settings")]
        #[setters(set_settings, get_settings)]
        pub settings: Option<String>,
        /// `ExternalInvocationConfiguration`.
        #[member(
            optional,
            value(types::ExternalInvocationConfiguration),
            "ExternalInvocationConfiguration"
        )]
        #[setters(
            set_external_invocation_configuration,
            get_external_invocation_configuration
        )]
        pub external_invocation_configuration: Option<
            types::ExternalInvocationConfiguration,
        >,
    }
}
