// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Override hours that shape the effective hours of operation on one date.
    #[shape("EffectiveOverrideHours", EffectiveOverrideHoursBuilder)]
    pub struct EffectiveOverrideHours {
        /// Date on which the overrides apply.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "Date")]
        #[setters(set_date, get_date)]
        pub date: Option<String>,
        /// Override hours that count on that date.
        #[member(optional, list(types::OverrideHour), "OverrideHours")]
        #[setters(set_override_hours, get_override_hours)]
        pub override_hours: Option<Vec<types::OverrideHour>>,
    }
}
