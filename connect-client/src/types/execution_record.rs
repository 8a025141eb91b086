// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Record of one action in a test case run: what ran, when and with what result.
    #[shape("ExecutionRecord", ExecutionRecordBuilder)]
    pub struct ExecutionRecord {
        /// ID of the execution record.
        /// 1 to 256 characters.
        #[member(optional, text, "ObservationId", min_length(1))]
        #[setters(set_observation_id, get_observation_id)]
        pub observation_id: Option<String>,
        /// How the action went.
        #[member(optional, value(types::ExecutionRecordStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ExecutionRecordStatus>,
        /// When the action ran.
        #[member(optional, value(primitives::DateTime), "Timestamp")]
        #[setters(set_timestamp, get_timestamp)]
        pub timestamp: Option<primitives::DateTime>,
        /// Details of what ran.
        #[member(optional, text, "Record")]
        #[setters(set_record, get_record)]
        pub record: Option<String>,
    }
}
