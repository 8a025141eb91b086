// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How a decimal number is compared in a search condition.
    pub enum DecimalComparisonType {
        #[value("EQUAL")]
        Equal,
        #[value("GREATER")]
        Greater,
        #[value("GREATER_OR_EQUAL")]
        GreaterOrEqual,
        #[value("LESSER")]
        Lesser,
        #[value("LESSER_OR_EQUAL")]
        LesserOrEqual,
        #[value("NOT_EQUAL")]
        NotEqual,
        #[value("RANGE")]
        Range,
    }
}
