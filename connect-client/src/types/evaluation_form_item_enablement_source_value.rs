// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Value to compare a source with, set in the one member that fits `Type`.
    #[shape(
        "EvaluationFormItemEnablementSourceValue",
        EvaluationFormItemEnablementSourceValueBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementSourceValue {
        /// Kind of value, which decides which other member is set.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormItemEnablementSourceValueType),
            "Type",
            required
        )]
        #[setters(set_type, get_type)]
        pub r#type: types::EvaluationFormItemEnablementSourceValueType,
        /// Reference ID of the value, when `Type` is `OPTION_REF_ID`.
        #[member(optional, text, "RefId")]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: Option<String>,
        /// Text to compare, when `Type` is `STRING_VALUE`.
        /// At most 512 characters.
        #[member(optional, text, "StringValue")]
        #[setters(set_string_value, get_string_value)]
        pub string_value: Option<String>,
        /// Number to compare, when `Type` is `NUMERIC_VALUE`.
        #[member(optional, copy(f64), "NumericValue")]
        #[setters(set_numeric_value, get_numeric_value)]
        pub numeric_value: Option<f64>,
        /// Truth value to compare, when `Type` is `BOOLEAN_VALUE`.
        #[member(optional, copy(bool), "BooleanValue")]
        #[setters(set_boolean_value, get_boolean_value)]
        pub boolean_value: Option<bool>,
        /// Date and time to compare, when `Type` is `DATETIME_VALUE`.
        #[member(optional, value(primitives::DateTime), "DateTimeValue")]
        #[setters(set_date_time_value, get_date_time_value)]
        pub date_time_value: Option<primitives::DateTime>,
    }
}
