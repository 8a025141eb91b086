// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `DateCondition`.
    #[shape("DateCondition", DateConditionBuilder)]
    pub struct DateCondition {
        /// `FieldName`.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// `Value`.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// `ComparisonType`.
        #[member(optional, value(types::DateComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::DateComparisonType>,
    }
}
