// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Flow that defines how contacts are handled, in one of its versions.
    #[shape("ContactFlow", ContactFlowBuilder)]
    pub struct ContactFlow {
        /// ARN of the flow.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// ID of the flow.
        /// At most 500 characters.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// Name of the flow.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// What kind of flow it is.
        #[member(optional, value(types::ContactFlowType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::ContactFlowType>,
        /// Whether the flow is active or archived.
        #[member(optional, value(types::ContactFlowState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::ContactFlowState>,
        /// Whether the flow is published or only saved.
        #[member(optional, value(types::ContactFlowStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ContactFlowStatus>,
        /// Free text that describes the flow.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Body of the flow, as JSON text in Flow language.
        #[member(optional, text, "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
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
        /// Checksum of the flow's content.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`.
        #[member(optional, text, "FlowContentSha256", min_length(1))]
        #[setters(set_flow_content_sha256, get_flow_content_sha256)]
        pub flow_content_sha256: Option<String>,
        /// Number of the flow version.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
        /// Free text that describes the flow version.
        #[member(optional, text, "VersionDescription")]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
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
