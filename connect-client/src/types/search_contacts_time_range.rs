// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Period for a contact search, and which timestamp of the contact has to lie in it.
    #[shape("SearchContactsTimeRange", SearchContactsTimeRangeBuilder, fallible)]
    pub struct SearchContactsTimeRange {
        /// Which timestamp of the contact is meant.
        /// Required.
        #[member(required, value(types::SearchContactsTimeRangeType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::SearchContactsTimeRangeType,
        /// Beginning of the period.
        /// Required.
        #[member(required, value(primitives::DateTime), "StartTime", required)]
        #[setters(set_start_time, get_start_time)]
        pub start_time: primitives::DateTime,
        /// End of the period.
        /// Required.
        #[member(required, value(primitives::DateTime), "EndTime", required)]
        #[setters(set_end_time, get_end_time)]
        pub end_time: primitives::DateTime,
    }
}
