// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormItemEnablementSourceValue`.
    #[shape(
        "EvaluationFormItemEnablementSourceValue",
        EvaluationFormItemEnablementSourceValueBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementSourceValue {
        /// `Type`.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormItemEnablementSourceValueType),
            "Type",
            required
        )]
        #[setters(set_type, get_type)]
        pub r#type: types::EvaluationFormItemEnablementSourceValueType,
        /// `RefId`.
        #[member(optional, text, "RefId")]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: Option<String>,
        /// `StringValue`.
        /// At most 512 characters.
        #[member(optional, text, "StringValue")]
        #[setters(set_string_value, get_string_value)]
        pub string_value: Option<String>,
        /// `NumericValue`.
        #[member(optional, copy(f64), "NumericValue")]
        #[setters(set_numeric_value, get_numeric_value)]
        pub numeric_value: Option<f64>,
        /// `BooleanValue`.
        #[member(optional, copy(bool), "BooleanValue")]
        #[setters(set_boolean_value, get_boolean_value)]
        pub boolean_value: Option<bool>,
        /// `DateTimeValue`.
        #[member(optional, value(primitives::DateTime), "DateTimeValue")]
        #[setters(set_date_time_value, get_date_time_value)]
        pub date_time_value: Option<primitives::DateTime>,
    }
}
