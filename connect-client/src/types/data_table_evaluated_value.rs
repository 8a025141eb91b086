// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `DataTableEvaluatedValue`.
    #[shape("DataTableEvaluatedValue", DataTableEvaluatedValueBuilder, fallible)]
    pub struct DataTableEvaluatedValue {
        /// `RecordId`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "RecordId", required, min_length(1))]
        #[setters(set_record_id, get_record_id)]
        pub record_id: String,
        /// `PrimaryValues`.
        /// Required.
        #[member(required, list(types::PrimaryValue), "PrimaryValues", required)]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Vec<types::PrimaryValue>,
        /// `AttributeName`.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// `ValueType`.
        /// Required.
        #[member(required, value(types::DataTableAttributeValueType), "ValueType", required)]
        #[setters(set_value_type, get_value_type)]
        pub value_type: types::DataTableAttributeValueType,
        /// `Found`.
        /// Required.
        #[member(default(false), copy(bool), "Found", required)]
        #[setters(set_found, get_found)]
        pub found: bool,
        /// `Error`.
        /// Required.
        #[member(default(false), copy(bool), "Error", required)]
        #[setters(set_error, get_error)]
        pub error: bool,
        /// `EvaluatedValue`.
        /// Required.
        #[member(required, text, "EvaluatedValue", required)]
        #[setters(set_evaluated_value, get_evaluated_value)]
        pub evaluated_value: String,
    }
}
