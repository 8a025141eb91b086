// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::union! {
    /// Answer to an evaluation question, in one of several forms, or the fact that the question does not apply.
    #[shape("EvaluationAnswerData")]
    pub enum EvaluationAnswerData {
        /// Answer as a date and time, in ISO 8601 format.
        #[member("DateTimeValue", as_date_time_value, is_date_time_value)]
        DateTimeValue(String),
        /// Whether the question does not apply.
        #[member("NotApplicable", as_not_applicable, is_not_applicable, defaults)]
        NotApplicable(bool),
        /// Answer as a number.
        #[member("NumericValue", as_numeric_value, is_numeric_value)]
        NumericValue(f64),
        /// Answer as text.
        /// At most 300 characters.
        #[member("StringValue", as_string_value, is_string_value)]
        StringValue(String),
        /// Answer as a list of texts.
        #[member("StringValues", as_string_values, is_string_values)]
        StringValues(Vec<String>),
    }
}
