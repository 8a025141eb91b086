// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `DateTimeCondition`.
    #[shape("DateTimeCondition", DateTimeConditionBuilder)]
    pub struct DateTimeCondition {
        /// `FieldName`.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// `MinValue`.
        /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z?$`.
        #[member(optional, text, "MinValue")]
        #[setters(set_min_value, get_min_value)]
        pub min_value: Option<String>,
        /// `MaxValue`.
        /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z?$`.
        #[member(optional, text, "MaxValue")]
        #[setters(set_max_value, get_max_value)]
        pub max_value: Option<String>,
        /// `ComparisonType`.
        #[member(optional, value(types::DateTimeComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::DateTimeComparisonType>,
    }
}
