// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EffectiveHoursOfOperations`.
    #[shape("EffectiveHoursOfOperations", EffectiveHoursOfOperationsBuilder)]
    pub struct EffectiveHoursOfOperations {
        /// `Date`.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "Date")]
        #[setters(set_date, get_date)]
        pub date: Option<String>,
        /// `OperationalHours`.
        #[member(optional, list(types::OperationalHour), "OperationalHours")]
        #[setters(set_operational_hours, get_operational_hours)]
        pub operational_hours: Option<Vec<types::OperationalHour>>,
    }
}
