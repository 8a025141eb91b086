// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Stretch of time, from start to end, that a metric result covers.
    #[shape("MetricInterval", MetricIntervalBuilder)]
    pub struct MetricInterval {
        /// Period that the request asked for.
        #[member(optional, value(types::IntervalPeriod), "Interval")]
        #[setters(set_interval, get_interval)]
        pub interval: Option<types::IntervalPeriod>,
        /// When the interval begins, which depends on the period.
        #[member(optional, value(primitives::DateTime), "StartTime")]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<primitives::DateTime>,
        /// When the interval ends, which depends on the period.
        #[member(optional, value(primitives::DateTime), "EndTime")]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<primitives::DateTime>,
    }
}
