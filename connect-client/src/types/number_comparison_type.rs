// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways to compare a number in a search condition.
    pub enum NumberComparisonType {
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
