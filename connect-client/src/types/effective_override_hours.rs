// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EffectiveOverrideHours`.
    #[shape("EffectiveOverrideHours", EffectiveOverrideHoursBuilder)]
    pub struct EffectiveOverrideHours {
        /// `Date`.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "Date")]
        #[setters(set_date, get_date)]
        pub date: Option<String>,
        /// `OverrideHours`.
        #[member(optional, list(types::OverrideHour), "OverrideHours")]
        #[setters(set_override_hours, get_override_hours)]
        pub override_hours: Option<Vec<types::OverrideHour>>,
    }
}
