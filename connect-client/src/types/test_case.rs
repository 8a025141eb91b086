// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `TestCase`.
    #[shape("TestCase", TestCaseBuilder)]
    pub struct TestCase {
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `Id`.
        /// At most 500 characters.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Name`.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `Content`.
        #[member(optional, text, "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// `EntryPoint`.
        #[member(optional, value(types::TestCaseEntryPoint), "EntryPoint")]
        #[setters(set_entry_point, get_entry_point)]
        pub entry_point: Option<types::TestCaseEntryPoint>,
        /// `InitializationData`.
        #[member(optional, text, "InitializationData")]
        #[setters(set_initialization_data, get_initialization_data)]
        pub initialization_data: Option<String>,
        /// `Description`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// `Status`.
        #[member(optional, value(types::TestCaseStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TestCaseStatus>,
        /// `LastModifiedTime`.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// `LastModifiedRegion`.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// `Tags`.
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
        /// `TestCaseSha256`.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]{64}$`.
        #[member(optional, text, "TestCaseSha256", min_length(1))]
        #[setters(set_test_case_sha256, get_test_case_sha256)]
        pub test_case_sha256: Option<String>,
    }
}
