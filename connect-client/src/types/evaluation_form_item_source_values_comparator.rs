// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How a condition compares its source with the listed values.
    pub enum EvaluationFormItemSourceValuesComparator {
        #[value("ALL_IN")]
        AllIn,
        #[value("EQUAL_TO")]
        EqualTo,
        #[value("EXACT")]
        Exact,
        #[value("GREATER_THAN")]
        GreaterThan,
        #[value("GREATER_THAN_OR_EQUAL_TO")]
        GreaterThanOrEqualTo,
        #[value("IN")]
        In,
        #[value("LESS_THAN")]
        LessThan,
        #[value("LESS_THAN_OR_EQUAL_TO")]
        LessThanOrEqualTo,
        #[value("NOT_EQUAL_TO")]
        NotEqualTo,
        #[value("NOT_IN")]
        NotIn,
    }
}
