// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One additional condition on times of a contact: a period, or a condition on a timestamp.
    #[shape(
        "SearchContactsAdditionalTimeRangeCriteria",
        SearchContactsAdditionalTimeRangeCriteriaBuilder
    )]
    pub struct SearchContactsAdditionalTimeRangeCriteria {
        /// Period in which a timestamp of the contact has to lie.
        #[member(optional, value(types::SearchContactsTimeRange), "TimeRange")]
        #[setters(set_time_range, get_time_range)]
        pub time_range: Option<types::SearchContactsTimeRange>,
        /// Condition on a timestamp of the contact.
        #[member(
            optional,
            value(types::SearchContactsTimestampCondition),
            "TimestampCondition"
        )]
        #[setters(set_timestamp_condition, get_timestamp_condition)]
        pub timestamp_condition: Option<types::SearchContactsTimestampCondition>,
    }
}
