// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::union! {
    /// `EvaluationAnswerData`.
    #[shape("EvaluationAnswerData")]
    pub enum EvaluationAnswerData {
        /// `DateTimeValue`.
        #[member("DateTimeValue", as_date_time_value, is_date_time_value)]
        DateTimeValue(String),
        /// `NotApplicable`.
        #[member("NotApplicable", as_not_applicable, is_not_applicable, defaults)]
        NotApplicable(bool),
        /// `NumericValue`.
        #[member("NumericValue", as_numeric_value, is_numeric_value)]
        NumericValue(f64),
        /// `StringValue`.
        /// At most 300 characters.
        #[member("StringValue", as_string_value, is_string_value)]
        StringValue(String),
        /// `StringValues`.
        #[member("StringValues", as_string_values, is_string_values)]
        StringValues(Vec<String>),
    }
}
