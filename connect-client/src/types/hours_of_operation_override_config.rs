// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Hours on one day while an override of hours of operation applies.
    #[shape("HoursOfOperationOverrideConfig", HoursOfOperationOverrideConfigBuilder)]
    pub struct HoursOfOperationOverrideConfig {
        /// Day that the override is for.
        #[member(optional, value(types::OverrideDays), "Day")]
        #[setters(set_day, get_day)]
        pub day: Option<types::OverrideDays>,
        /// When the contact centre opens under the override.
        #[member(optional, value(types::OverrideTimeSlice), "StartTime")]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<types::OverrideTimeSlice>,
        /// When the contact centre closes under the override.
        #[member(optional, value(types::OverrideTimeSlice), "EndTime")]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<types::OverrideTimeSlice>,
    }
}
