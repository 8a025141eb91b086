// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on one of a contact's timestamps that is not about a particular point in time.
    #[shape(
        "SearchContactsTimestampCondition",
        SearchContactsTimestampConditionBuilder,
        fallible
    )]
    pub struct SearchContactsTimestampCondition {
        /// Which timestamp of the contact is meant.
        /// Required.
        #[member(required, value(types::SearchContactsTimeRangeType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::SearchContactsTimeRangeType,
        /// What has to be true of the timestamp.
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
