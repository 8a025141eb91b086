// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SearchContactsAdditionalTimeRangeCriteria`.
    #[shape(
        "SearchContactsAdditionalTimeRangeCriteria",
        SearchContactsAdditionalTimeRangeCriteriaBuilder
    )]
    pub struct SearchContactsAdditionalTimeRangeCriteria {
        /// `TimeRange`.
        #[member(optional, value(types::SearchContactsTimeRange), "TimeRange")]
        #[setters(set_time_range, get_time_range)]
        pub time_range: Option<types::SearchContactsTimeRange>,
        /// `TimestampCondition`.
        #[member(
            optional,
            value(types::SearchContactsTimestampCondition),
            "TimestampCondition"
        )]
        #[setters(set_timestamp_condition, get_timestamp_condition)]
        pub timestamp_condition: Option<types::SearchContactsTimestampCondition>,
    }
}
