// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How metric results are divided over time: length of the intervals and time zone.
    #[shape("IntervalDetails", IntervalDetailsBuilder)]
    pub struct IntervalDetails {
        /// Time zone in which the metrics are reckoned.
        #[member(optional, text, "TimeZone")]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
        /// Time that each result covers, `TOTAL` by default; queries must span under 3 days for periods up to `HOUR`, else under 35.
        #[member(optional, value(types::IntervalPeriod), "IntervalPeriod")]
        #[setters(set_interval_period, get_interval_period)]
        pub interval_period: Option<types::IntervalPeriod>,
    }
}
