// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Value of a case field: a truth value, a number, text or no value.
    #[shape("FieldValueUnion", FieldValueUnionBuilder, infallible)]
    pub struct FieldValueUnion {
        /// Value that is true or false.
        #[member(default(false), copy(bool), "BooleanValue", defaults)]
        #[setters(set_boolean_value, get_boolean_value)]
        pub boolean_value: bool,
        /// Value that is a number.
        #[member(optional, copy(f64), "DoubleValue")]
        #[setters(set_double_value, get_double_value)]
        pub double_value: Option<f64>,
        /// Stands for no value.
        #[member(optional, value(types::EmptyFieldValue), "EmptyValue")]
        #[setters(set_empty_value, get_empty_value)]
        pub empty_value: Option<types::EmptyFieldValue>,
        /// Value that is text.
        /// At most 500 characters.
        #[member(optional, text, "StringValue")]
        #[setters(set_string_value, get_string_value)]
        pub string_value: Option<String>,
    }
}
