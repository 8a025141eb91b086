// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Search condition on a field that is true or false.
    #[shape("BooleanCondition", BooleanConditionBuilder)]
    pub struct BooleanCondition {
        /// Name of the field to search.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// Value that the field must have, true or false.
        #[member(optional, value(types::BooleanComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::BooleanComparisonType>,
    }
}
