// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `HoursOfOperationConfig`.
    #[shape("HoursOfOperationConfig", HoursOfOperationConfigBuilder, fallible)]
    pub struct HoursOfOperationConfig {
        /// `Day`.
        /// Required.
        #[member(required, value(types::HoursOfOperationDays), "Day", required)]
        #[setters(set_day, get_day)]
        pub day: types::HoursOfOperationDays,
        /// `StartTime`.
        /// Required.
        #[member(optional, value(types::HoursOfOperationTimeSlice), "StartTime", required)]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<types::HoursOfOperationTimeSlice>,
        /// `EndTime`.
        /// Required.
        #[member(optional, value(types::HoursOfOperationTimeSlice), "EndTime", required)]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<types::HoursOfOperationTimeSlice>,
    }
}
