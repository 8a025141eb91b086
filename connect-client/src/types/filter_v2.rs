// Generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `FilterV2`.
    #[shape("FilterV2", FilterV2Builder)]
    pub struct FilterV2 {
        /// `FilterKey`.
        /// 1 to 250 characters.
        #[member(optional, text, "FilterKey", min_length(1))]
        #[setters(set_filter_key, get_filter_key)]
        pub filter_key: Option<String>,
        /// `FilterValues`.
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
        /// `StringCondition`.
        #[member(optional, value(types::FilterV2StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::FilterV2StringCondition>,
    }
}
