// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of values that a condition can compare its source with.
    pub enum EvaluationFormItemEnablementSourceValueType {
        #[value("BOOLEAN_VALUE")]
        BooleanValue,
        #[value("DATETIME_VALUE")]
        DatetimeValue,
        #[value("NUMERIC_VALUE")]
        NumericValue,
        #[value("OPTION_REF_ID")]
        OptionRefId,
        #[value("STRING_VALUE")]
        StringValue,
    }
}
