// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Unit of a metric value: seconds, count or percent. Each metric has one that fits.
    pub enum Unit {
        #[value("COUNT")]
        Count,
        #[value("PERCENT")]
        Percent,
        #[value("SECONDS")]
        Seconds,
    }
}
