// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `NumberCondition`.
    #[shape("NumberCondition", NumberConditionBuilder)]
    pub struct NumberCondition {
        /// `FieldName`.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// `MinValue`.
        #[member(optional, copy(i32), "MinValue")]
        #[setters(set_min_value, get_min_value)]
        pub min_value: Option<i32>,
        /// `MaxValue`.
        #[member(optional, copy(i32), "MaxValue")]
        #[setters(set_max_value, get_max_value)]
        pub max_value: Option<i32>,
        /// `ComparisonType`.
        #[member(optional, value(types::NumberComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::NumberComparisonType>,
    }
}
