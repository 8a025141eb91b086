// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Case field and the value that it is given.
    #[shape("FieldValue", FieldValueBuilder, fallible)]
    pub struct FieldValue {
        /// ID of the case field.
        /// Required; 1 to 500 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// Value of the field.
        /// Required.
        #[member(optional, value(types::FieldValueUnion), "Value", required)]
        #[setters(set_value, get_value)]
        pub value: Option<types::FieldValueUnion>,
    }
}
