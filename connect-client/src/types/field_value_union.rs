// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `FieldValueUnion`.
    #[shape("FieldValueUnion", FieldValueUnionBuilder, infallible)]
    pub struct FieldValueUnion {
        /// `BooleanValue`.
        #[member(default(false), copy(bool), "BooleanValue", defaults)]
        #[setters(set_boolean_value, get_boolean_value)]
        pub boolean_value: bool,
        /// `DoubleValue`.
        #[member(optional, copy(f64), "DoubleValue")]
        #[setters(set_double_value, get_double_value)]
        pub double_value: Option<f64>,
        /// `EmptyValue`.
        #[member(optional, value(types::EmptyFieldValue), "EmptyValue")]
        #[setters(set_empty_value, get_empty_value)]
        pub empty_value: Option<types::EmptyFieldValue>,
        /// `StringValue`.
        /// At most 500 characters.
        #[member(optional, text, "StringValue")]
        #[setters(set_string_value, get_string_value)]
        pub string_value: Option<String>,
    }
}
