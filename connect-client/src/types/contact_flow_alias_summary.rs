// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Alias of a flow as it appears in a list.
    #[shape("ContactFlowAliasSummary", ContactFlowAliasSummaryBuilder)]
    pub struct ContactFlowAliasSummary {
        /// ARN of the flow alias.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
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
        #[member(optional, text, "AliasName", min_length(1))]
        #[setters(set_alias_name, get_alias_name)]
        pub alias_name: Option<String>,
        /// Free text that describes the alias.
        #[member(optional, text, "AliasDescription")]
        #[setters(set_alias_description, get_alias_description)]
        pub alias_description: Option<String>,
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
