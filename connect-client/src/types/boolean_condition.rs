// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `BooleanCondition`.
    #[shape("BooleanCondition", BooleanConditionBuilder)]
    pub struct BooleanCondition {
        /// `FieldName`.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// `ComparisonType`.
        #[member(optional, value(types::BooleanComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::BooleanComparisonType>,
    }
}
