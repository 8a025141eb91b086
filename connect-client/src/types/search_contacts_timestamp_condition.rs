// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SearchContactsTimestampCondition`.
    #[shape(
        "SearchContactsTimestampCondition",
        SearchContactsTimestampConditionBuilder,
        fallible
    )]
    pub struct SearchContactsTimestampCondition {
        /// `Type`.
        /// Required.
        #[member(required, value(types::SearchContactsTimeRangeType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::SearchContactsTimeRangeType,
        /// `ConditionType`.
        /// Required.
        #[member(
            required,
            value(types::SearchContactsTimeRangeConditionType),
            "ConditionType",
            required
        )]
        #[setters(set_condition_type, get_condition_type)]
        pub condition_type: types::SearchContactsTimeRangeConditionType,
    }
}
