// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Flow module, a reusable part of flows, in one of its versions.
    #[shape("ContactFlowModule", ContactFlowModuleBuilder)]
    pub struct ContactFlowModule {
        /// ARN of the flow module.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// ID of the flow module.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// Name of the flow module.
        /// 1 to 127 characters; matches `.*\S.*`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Body of the flow module, as JSON text in Flow language.
        /// 1 to 256000 characters.
        #[member(optional, text, "Content", min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// Free text that describes the flow module.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Whether the flow module is active or archived.
        #[member(optional, value(types::ContactFlowModuleState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::ContactFlowModuleState>,
        /// Whether the flow module is published or only saved.
        #[member(optional, value(types::ContactFlowModuleStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ContactFlowModuleStatus>,
        /// Its tags, by key.
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
        /// Hash of the module's content, with which its integrity can be checked.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`.
        #[member(optional, text, "FlowModuleContentSha256", min_length(1))]
        #[setters(set_flow_module_content_sha256, get_flow_module_content_sha256)]
        pub flow_module_content_sha256: Option<String>,
        /// Number of the module version.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
        /// Free text that describes the module version.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "VersionDescription")]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// Settings of the flow module.
        #[member(optional, text, "Settings")]
        #[setters(set_settings, get_settings)]
        pub settings: Option<String>,
        /// Settings for invoking the flow module from outside.
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
