// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Test case as it appears in a list, without its content.
    #[shape("TestCaseSummary", TestCaseSummaryBuilder)]
    pub struct TestCaseSummary {
        /// ID of the test case.
        /// At most 500 characters.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the test case.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the test case.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Whether the test case is published or merely saved.
        #[member(optional, value(types::TestCaseStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TestCaseStatus>,
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
