// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the data that one component of a custom metric takes into account.
    #[shape("MetricFilter", MetricFilterBuilder, fallible)]
    pub struct MetricFilter {
        /// Key of the field to filter by.
        /// Required; 1 to 100 characters.
        #[member(required, text, "MetricFilterKey", required, min_length(1))]
        #[setters(set_metric_filter_key, get_metric_filter_key)]
        pub metric_filter_key: String,
        /// Whether matching data is left out rather than kept.
        #[member(default(false), copy(bool), "Negate", defaults)]
        #[setters(set_negate, get_negate)]
        pub negate: bool,
        /// Condition on a number.
        #[member(optional, value(types::MetricFilterNumberCondition), "NumberCondition")]
        #[setters(set_number_condition, get_number_condition)]
        pub number_condition: Option<types::MetricFilterNumberCondition>,
        /// Condition on a text.
        #[member(optional, value(types::MetricFilterStringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::MetricFilterStringCondition>,
        /// Condition on a Boolean value.
        #[member(optional, value(types::MetricFilterBooleanCondition), "BooleanCondition")]
        #[setters(set_boolean_condition, get_boolean_condition)]
        pub boolean_condition: Option<types::MetricFilterBooleanCondition>,
    }
}
