// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `SearchContactsTimeRange`.
    #[shape("SearchContactsTimeRange", SearchContactsTimeRangeBuilder, fallible)]
    pub struct SearchContactsTimeRange {
        /// `Type`.
        /// Required.
        #[member(required, value(types::SearchContactsTimeRangeType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::SearchContactsTimeRangeType,
        /// `StartTime`.
        /// Required.
        #[member(required, value(primitives::DateTime), "StartTime", required)]
        #[setters(set_start_time, get_start_time)]
        pub start_time: primitives::DateTime,
        /// `EndTime`.
        /// Required.
        #[member(required, value(primitives::DateTime), "EndTime", required)]
        #[setters(set_end_time, get_end_time)]
        pub end_time: primitives::DateTime,
    }
}
