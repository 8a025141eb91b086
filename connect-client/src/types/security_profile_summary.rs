// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Short form of a security profile.
    #[shape("SecurityProfileSummary", SecurityProfileSummaryBuilder)]
    pub struct SecurityProfileSummary {
        /// ID of the security profile.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the security profile.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the security profile.
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// When the security profile was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which the security profile was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// Whether AWS or the customer manages the profile.
        #[member(optional, value(types::SecurityProfileType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::SecurityProfileType>,
    }
}
