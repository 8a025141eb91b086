// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Search condition on a property that holds a date and time.
    #[shape("DateTimeCondition", DateTimeConditionBuilder)]
    pub struct DateTimeCondition {
        /// Name of the date and time property that the search looks at.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// Lower bound for the property.
        /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z?$`.
        #[member(optional, text, "MinValue")]
        #[setters(set_min_value, get_min_value)]
        pub min_value: Option<String>,
        /// Upper bound for the property.
        /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z?$`.
        #[member(optional, text, "MaxValue")]
        #[setters(set_max_value, get_max_value)]
        pub max_value: Option<String>,
        /// How the property is compared with the bounds.
        #[member(optional, value(types::DateTimeComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::DateTimeComparisonType>,
    }
}
