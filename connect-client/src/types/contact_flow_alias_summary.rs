// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// `ContactFlowAliasSummary`.
    #[shape("ContactFlowAliasSummary", ContactFlowAliasSummaryBuilder)]
    pub struct ContactFlowAliasSummary {
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `AliasId`.
        /// 1 to 500 characters.
        #[member(optional, text, "AliasId", min_length(1))]
        #[setters(set_alias_id, get_alias_id)]
        pub alias_id: Option<String>,
        /// `Version`.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
        /// `AliasName`.
        /// At least 1 character.
        #[member(optional, text, "AliasName", min_length(1))]
        #[setters(set_alias_name, get_alias_name)]
        pub alias_name: Option<String>,
        /// `AliasDescription`.
        #[member(optional, text, "AliasDescription")]
        #[setters(set_alias_description, get_alias_description)]
        pub alias_description: Option<String>,
        /// `LastModifiedTime`.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// `LastModifiedRegion`.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
