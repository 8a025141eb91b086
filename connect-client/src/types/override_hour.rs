// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Time span on one date in which an override opens or closes the contact centre.
    #[shape("OverrideHour", OverrideHourBuilder)]
    pub struct OverrideHour {
        /// Time of day at which the override begins.
        #[member(optional, value(types::OverrideTimeSlice), "Start")]
        #[setters(set_start, get_start)]
        pub start: Option<types::OverrideTimeSlice>,
        /// Time of day at which the override ends.
        #[member(optional, value(types::OverrideTimeSlice), "End")]
        #[setters(set_end, get_end)]
        pub end: Option<types::OverrideTimeSlice>,
        /// Name of the override, which is unique.
        /// Matches `^[\P{C}\r\n\t]{1,127}$`.
        #[member(optional, text, "OverrideName")]
        #[setters(set_override_name, get_override_name)]
        pub override_name: Option<String>,
        /// Whether the override opens or closes the contact centre for that time.
        #[member(optional, value(types::OperationalStatus), "OperationalStatus")]
        #[setters(set_operational_status, get_operational_status)]
        pub operational_status: Option<types::OperationalStatus>,
    }
}
