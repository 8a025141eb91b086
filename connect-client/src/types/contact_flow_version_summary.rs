// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// `ContactFlowVersionSummary`.
    #[shape("ContactFlowVersionSummary", ContactFlowVersionSummaryBuilder)]
    pub struct ContactFlowVersionSummary {
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `VersionDescription`.
        #[member(optional, text, "VersionDescription")]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// `Version`.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
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
