// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How a value is compared with a threshold.
    ///
    /// - `LT`: less than
    pub enum Comparison {
        #[value("LT")]
        Lt,
    }
}
