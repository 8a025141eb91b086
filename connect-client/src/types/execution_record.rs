// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `ExecutionRecord`.
    #[shape("ExecutionRecord", ExecutionRecordBuilder)]
    pub struct ExecutionRecord {
        /// `ObservationId`.
        /// 1 to 256 characters.
        #[member(optional, text, "ObservationId", min_length(1))]
        #[setters(set_observation_id, get_observation_id)]
        pub observation_id: Option<String>,
        /// `Status`.
        #[member(optional, value(types::ExecutionRecordStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ExecutionRecordStatus>,
        /// `Timestamp`.
        #[member(optional, value(primitives::DateTime), "Timestamp")]
        #[setters(set_timestamp, get_timestamp)]
        pub timestamp: Option<primitives::DateTime>,
        /// `Record`.
        #[member(optional, text, "Record")]
        #[setters(set_record, get_record)]
        pub record: Option<String>,
    }
}
