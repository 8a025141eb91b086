// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Time from opening to closing on one date, with overrides already applied.
    #[shape("OperationalHour", OperationalHourBuilder)]
    pub struct OperationalHour {
        /// When the contact centre opens.
        #[member(optional, value(types::OverrideTimeSlice), "Start")]
        #[setters(set_start, get_start)]
        pub start: Option<types::OverrideTimeSlice>,
        /// When the contact centre closes.
        #[member(optional, value(types::OverrideTimeSlice), "End")]
        #[setters(set_end, get_end)]
        pub end: Option<types::OverrideTimeSlice>,
    }
}
