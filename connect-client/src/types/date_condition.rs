// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Search condition on a date of hours of operation overrides.
    #[shape("DateCondition", DateConditionBuilder)]
    pub struct DateCondition {
        /// Name of the date field of an hours of operation override.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// Date to compare the field with, given as year, month and day.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// How the field is compared with `Value`.
        #[member(optional, value(types::DateComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::DateComparisonType>,
    }
}
