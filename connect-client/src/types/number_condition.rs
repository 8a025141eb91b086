// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on a numeric field.
    #[shape("NumberCondition", NumberConditionBuilder)]
    pub struct NumberCondition {
        /// Name of the numeric field, such as `limit`.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// Lower value to compare with.
        #[member(optional, copy(i32), "MinValue")]
        #[setters(set_min_value, get_min_value)]
        pub min_value: Option<i32>,
        /// Upper value to compare with.
        #[member(optional, copy(i32), "MaxValue")]
        #[setters(set_max_value, get_max_value)]
        pub max_value: Option<i32>,
        /// How the field has to compare with the values.
        #[member(optional, value(types::NumberComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::NumberComparisonType>,
    }
}
