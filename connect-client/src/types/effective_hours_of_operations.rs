// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Hours of operation in force on one date, after overrides.
    #[shape("EffectiveHoursOfOperations", EffectiveHoursOfOperationsBuilder)]
    pub struct EffectiveHoursOfOperations {
        /// Date on which the hours apply.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "Date")]
        #[setters(set_date, get_date)]
        pub date: Option<String>,
        /// Hours in force on that date, overrides taken into account.
        #[member(optional, list(types::OperationalHour), "OperationalHours")]
        #[setters(set_operational_hours, get_operational_hours)]
        pub operational_hours: Option<Vec<types::OperationalHour>>,
    }
}
