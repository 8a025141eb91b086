// Generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `RecurrencePattern`.
    #[shape("RecurrencePattern", RecurrencePatternBuilder, fallible)]
    pub struct RecurrencePattern {
        /// `Frequency`.
        /// Required.
        #[member(required, value(types::RecurrenceFrequency), "Frequency", required)]
        #[setters(set_frequency, get_frequency)]
        pub frequency: types::RecurrenceFrequency,
        /// `Interval`.
        /// Required; 1 to 6.
        #[member(required, copy(i32), "Interval", required, min(1.0))]
        #[setters(set_interval, get_interval)]
        pub interval: i32,
        /// `ByMonth`.
        #[member(optional, list(i32), "ByMonth", items(&member::Bounds::NONE.min(1.0)))]
        #[setters(set_by_month, get_by_month)]
        pub by_month: Option<Vec<i32>>,
        /// `ByMonthDay`.
        #[member(optional, list(i32), "ByMonthDay", items(&member::Bounds::NONE.min(-1.0)))]
        #[setters(set_by_month_day, get_by_month_day)]
        pub by_month_day: Option<Vec<i32>>,
        /// `ByWeekdayOccurrence`.
        /// At most 1 element.
        #[member(
            optional,
            list(i32),
            "ByWeekdayOccurrence",
            items(&member::Bounds::NONE.min(-1.0))
        )]
        #[setters(set_by_weekday_occurrence, get_by_weekday_occurrence)]
        pub by_weekday_occurrence: Option<Vec<i32>>,
    }
}
