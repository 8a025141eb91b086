// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Alias of a flow: a name that stands for one of its versions.
    #[shape("ContactFlowAliasInfo", ContactFlowAliasInfoBuilder)]
    pub struct ContactFlowAliasInfo {
        /// ID of the flow.
        /// 1 to 500 characters.
        #[member(optional, text, "ContactFlowId", min_length(1))]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// ARN of the flow.
        #[member(optional, text, "ContactFlowArn")]
        #[setters(set_contact_flow_arn, get_contact_flow_arn)]
        pub contact_flow_arn: Option<String>,
        /// ID of the alias.
        /// 1 to 500 characters.
        #[member(optional, text, "AliasId", min_length(1))]
        #[setters(set_alias_id, get_alias_id)]
        pub alias_id: Option<String>,
        /// Number of the flow version.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
        /// Name of the alias.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Free text that describes the alias.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
    }
}
