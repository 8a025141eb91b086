// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Stored test, with its content and the voice call or chat that it starts from.
    #[shape("TestCase", TestCaseBuilder)]
    pub struct TestCase {
        /// ARN of the test case.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// ID of the test case.
        /// At most 500 characters.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// Name of the test case.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Content of the test, as a JSON string.
        #[member(optional, text, "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// Where the test starts, with channel type and parameters.
        #[member(optional, value(types::TestCaseEntryPoint), "EntryPoint")]
        #[setters(set_entry_point, get_entry_point)]
        pub entry_point: Option<types::TestCaseEntryPoint>,
        /// Attributes of the test, as a JSON string.
        #[member(optional, text, "InitializationData")]
        #[setters(set_initialization_data, get_initialization_data)]
        pub initialization_data: Option<String>,
        /// What the test case is for.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
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
        /// SHA-256 hash of the content.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`.
        #[member(optional, text, "TestCaseSha256", min_length(1))]
        #[setters(set_test_case_sha256, get_test_case_sha256)]
        pub test_case_sha256: Option<String>,
    }
}
