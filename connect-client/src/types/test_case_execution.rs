// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// One run of a test case, with its times and its state or outcome.
    #[shape("TestCaseExecution", TestCaseExecutionBuilder)]
    pub struct TestCaseExecution {
        /// When the run began.
        #[member(optional, value(primitives::DateTime), "StartTime")]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<primitives::DateTime>,
        /// When the run ended.
        #[member(optional, value(primitives::DateTime), "EndTime")]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<primitives::DateTime>,
        /// ID of the run.
        /// At most 500 characters.
        #[member(optional, text, "TestCaseExecutionId")]
        #[setters(set_test_case_execution_id, get_test_case_execution_id)]
        pub test_case_execution_id: Option<String>,
        /// ID of the test case.
        /// At most 500 characters.
        #[member(optional, text, "TestCaseId")]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
        /// State or outcome of the run.
        #[member(optional, value(types::TestCaseExecutionStatus), "TestCaseExecutionStatus")]
        #[setters(set_test_case_execution_status, get_test_case_execution_status)]
        pub test_case_execution_status: Option<types::TestCaseExecutionStatus>,
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
    }
}
