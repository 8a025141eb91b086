// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Filter for `GetMetricDataV2`: a key, and the values to keep or a built-in condition.
    #[shape("FilterV2", FilterV2Builder)]
    pub struct FilterV2 {
        /// What to filter by, such as `QUEUE`, `AGENT` or `CHANNEL`.
        /// 1 to 250 characters.
        #[member(optional, text, "FilterKey", min_length(1))]
        #[setters(set_filter_key, get_filter_key)]
        pub filter_key: Option<String>,
        /// Values to keep, such as queue IDs or ARNs for key `QUEUE`; null or empty with `NOT_EXISTS`.
        /// 1 to 100 elements.
        #[member(
            optional,
            list(String),
            "FilterValues",
            min_length(1),
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_filter_values, get_filter_values)]
        pub filter_values: Option<Vec<String>>,
        /// Built-in condition: `NOT_EXISTS` keeps what lacks the field named in `FilterKey`.
        #[member(optional, value(types::FilterV2StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::FilterV2StringCondition>,
    }
}
