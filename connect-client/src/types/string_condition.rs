// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on one text field: which field, what text, and how the two are compared.
    #[shape("StringCondition", StringConditionBuilder)]
    pub struct StringCondition {
        /// Name of the field to compare.
        #[member(optional, text, "FieldName")]
        #[setters(set_field_name, get_field_name)]
        pub field_name: Option<String>,
        /// Text to compare the field with.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// How field and text are compared.
        #[member(optional, value(types::StringComparisonType), "ComparisonType")]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::StringComparisonType>,
    }
}
