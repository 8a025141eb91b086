// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How the data of the interval becomes one value.
    ///
    /// - `AVG`: mean
    /// - `MAX`: greatest
    /// - `SUM`: total
    pub enum Statistic {
        #[value("AVG")]
        Avg,
        #[value("MAX")]
        Max,
        #[value("SUM")]
        Sum,
    }
}
