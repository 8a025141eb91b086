// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Version of a flow as it appears in a list.
    #[shape("ContactFlowVersionSummary", ContactFlowVersionSummaryBuilder)]
    pub struct ContactFlowVersionSummary {
        /// ARN of the flow version.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Description of the flow version.
        #[member(optional, text, "VersionDescription")]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// Number of the flow version.
        /// At least 1.
        #[member(optional, copy(i64), "Version", min(1.0))]
        #[setters(set_version, get_version)]
        pub version: Option<i64>,
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
