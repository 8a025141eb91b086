// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Authentication profile as it appears in a list, without IP ranges and session settings.
    #[shape("AuthenticationProfileSummary", AuthenticationProfileSummaryBuilder, infallible)]
    pub struct AuthenticationProfileSummary {
        /// ID of the authentication profile.
        /// 1 to 100 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the authentication profile.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the authentication profile.
        /// 1 to 128 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Whether agents without another authentication profile fall under it.
        #[member(default(false), copy(bool), "IsDefault", defaults)]
        #[setters(set_is_default, get_is_default)]
        pub is_default: bool,
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
