// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `OperationalHour`.
    #[shape("OperationalHour", OperationalHourBuilder)]
    pub struct OperationalHour {
        /// `Start`.
        #[member(optional, value(types::OverrideTimeSlice), "Start")]
        #[setters(set_start, get_start)]
        pub start: Option<types::OverrideTimeSlice>,
        /// `End`.
        #[member(optional, value(types::OverrideTimeSlice), "End")]
        #[setters(set_end, get_end)]
        pub end: Option<types::OverrideTimeSlice>,
    }
}
