// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Search condition on a property that holds a decimal number.
    #[shape("DecimalCondition", DecimalConditionBuilder)]
    pub struct DecimalCondition {
        /// Name of the decimal property that the search looks at.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// Lower bound for the property.
        #[member(optional, copy(f64), "MinValue")]
        #[setters(set_min_value, get_min_value)]
        pub min_value: Option<f64>,
        /// Upper bound for the property.
        #[member(optional, copy(f64), "MaxValue")]
        #[setters(set_max_value, get_max_value)]
        pub max_value: Option<f64>,
        /// How the property is compared with the bounds.
        #[member(optional, value(types::DecimalComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::DecimalComparisonType>,
    }
}
