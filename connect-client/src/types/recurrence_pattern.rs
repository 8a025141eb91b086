// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Rule for when an event repeats, such as every second month on a certain day.
    #[shape("RecurrencePattern", RecurrencePatternBuilder, fallible)]
    pub struct RecurrencePattern {
        /// Base unit of the recurrence, which `Interval` multiplies.
        /// Required.
        #[member(required, value(types::RecurrenceFrequency), "Frequency", required)]
        #[setters(set_frequency, get_frequency)]
        pub frequency: types::RecurrenceFrequency,
        /// How many units of `Frequency` lie between occurrences; 2 with `MONTHLY` means every two months.
        /// Required; 1 to 6.
        #[member(required, copy(i32), "Interval", required, min(1.0))]
        #[setters(set_interval, get_interval)]
        pub interval: i32,
        /// Month of the event, from 1 for January to 12, for use with `YEARLY`; one value only.
        #[member(optional, list(i32), "ByMonth", items(&member::Bounds::NONE.min(1.0)))]
        #[setters(set_by_month, get_by_month)]
        pub by_month: Option<Vec<i32>>,
        /// Day of the month, -1 for the last; one value, for `MONTHLY` or `YEARLY`, not with `ByWeekdayOccurrence`. Months without that day are skipped.
        #[member(optional, list(i32), "ByMonthDay", items(&member::Bounds::NONE.min(-1.0)))]
        #[setters(set_by_month_day, get_by_month_day)]
        pub by_month_day: Option<Vec<i32>>,
        /// Which of a weekday's occurrences in the month, -1 for the last, with `MONTHLY` or `YEARLY`; the hours of operation give the weekday.
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
