// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Outcome of evaluating one value of a data table.
    #[shape("DataTableEvaluatedValue", DataTableEvaluatedValueBuilder, fallible)]
    pub struct DataTableEvaluatedValue {
        /// ID of the record that holds the value.
        /// Required; 1 to 256 characters.
        #[member(required, text, "RecordId", required, min_length(1))]
        #[setters(set_record_id, get_record_id)]
        pub record_id: String,
        /// Primary values of the record.
        /// Required.
        #[member(required, list(types::PrimaryValue), "PrimaryValues", required)]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Vec<types::PrimaryValue>,
        /// Name of the value's attribute.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Type of the value.
        /// Required.
        #[member(required, value(types::DataTableAttributeValueType), "ValueType", required)]
        #[setters(set_value_type, get_value_type)]
        pub value_type: types::DataTableAttributeValueType,
        /// Whether the value was found.
        /// Required.
        #[member(default(false), copy(bool), "Found", required)]
        #[setters(set_found, get_found)]
        pub found: bool,
        /// Whether there was an error.
        /// Required.
        #[member(default(false), copy(bool), "Error", required)]
        #[setters(set_error, get_error)]
        pub error: bool,
        /// What the value evaluates to.
        /// Required.
        #[member(required, text, "EvaluatedValue", required)]
        #[setters(set_evaluated_value, get_evaluated_value)]
        pub evaluated_value: String,
    }
}
