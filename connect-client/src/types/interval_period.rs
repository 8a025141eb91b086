// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Lengths of time by which metric results are grouped.
    pub enum IntervalPeriod {
        #[value("DAY")]
        Day,
        #[value("FIFTEEN_MIN")]
        FifteenMin,
        #[value("HOUR")]
        Hour,
        #[value("THIRTY_MIN")]
        ThirtyMin,
        #[value("TOTAL")]
        Total,
        #[value("WEEK")]
        Week,
    }
}
