// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `IntervalDetails`.
    #[shape("IntervalDetails", IntervalDetailsBuilder)]
    pub struct IntervalDetails {
        /// `TimeZone`.
        #[member(optional, text, "TimeZone")]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
        /// `IntervalPeriod`.
        #[member(optional, value(types::IntervalPeriod), "IntervalPeriod")]
        #[setters(set_interval_period, get_interval_period)]
        pub interval_period: Option<types::IntervalPeriod>,
    }
}
