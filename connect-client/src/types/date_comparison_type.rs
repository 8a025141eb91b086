// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How a date is compared in a search condition.
    pub enum DateComparisonType {
        #[value("EQUAL_TO")]
        EqualTo,
        #[value("GREATER_THAN")]
        GreaterThan,
        #[value("GREATER_THAN_OR_EQUAL_TO")]
        GreaterThanOrEqualTo,
        #[value("LESS_THAN")]
        LessThan,
        #[value("LESS_THAN_OR_EQUAL_TO")]
        LessThanOrEqualTo,
    }
}
