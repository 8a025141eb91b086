// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Opening hours on one day of the week.
    #[shape("HoursOfOperationConfig", HoursOfOperationConfigBuilder, fallible)]
    pub struct HoursOfOperationConfig {
        /// Day of the week that the times are for.
        /// Required.
        #[member(required, value(types::HoursOfOperationDays), "Day", required)]
        #[setters(set_day, get_day)]
        pub day: types::HoursOfOperationDays,
        /// When the contact centre opens.
        /// Required.
        #[member(optional, value(types::HoursOfOperationTimeSlice), "StartTime", required)]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<types::HoursOfOperationTimeSlice>,
        /// When the contact centre closes.
        /// Required.
        #[member(optional, value(types::HoursOfOperationTimeSlice), "EndTime", required)]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<types::HoursOfOperationTimeSlice>,
    }
}
