// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `MetricInterval`.
    #[shape("MetricInterval", MetricIntervalBuilder)]
    pub struct MetricInterval {
        /// `Interval`.
        #[member(optional, value(types::IntervalPeriod), "Interval")]
        #[setters(set_interval, get_interval)]
        pub interval: Option<types::IntervalPeriod>,
        /// `StartTime`.
        #[member(optional, value(primitives::DateTime), "StartTime")]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<primitives::DateTime>,
        /// `EndTime`.
        #[member(optional, value(primitives::DateTime), "EndTime")]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<primitives::DateTime>,
    }
}
