// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `HoursOfOperationOverrideConfig`.
    #[shape("HoursOfOperationOverrideConfig", HoursOfOperationOverrideConfigBuilder)]
    pub struct HoursOfOperationOverrideConfig {
        /// `Day`.
        #[member(optional, value(types::OverrideDays), "Day")]
        #[setters(set_day, get_day)]
        pub day: Option<types::OverrideDays>,
        /// `StartTime`.
        #[member(optional, value(types::OverrideTimeSlice), "StartTime")]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<types::OverrideTimeSlice>,
        /// `EndTime`.
        #[member(optional, value(types::OverrideTimeSlice), "EndTime")]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<types::OverrideTimeSlice>,
    }
}
