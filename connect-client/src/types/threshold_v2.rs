// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Threshold of a service level metric: a number, and how values are compared with it.
    #[shape("ThresholdV2", ThresholdV2Builder)]
    pub struct ThresholdV2 {
        /// How to compare with the threshold: less (LT), less or equal (LTE) or greater (GT).
        /// 1 to 250 characters.
        #[member(optional, text, "Comparison", min_length(1))]
        #[setters(set_comparison, get_comparison)]
        pub comparison: Option<String>,
        /// Number to compare with.
        #[member(optional, copy(f64), "ThresholdValue")]
        #[setters(set_threshold_value, get_threshold_value)]
        pub threshold_value: Option<f64>,
    }
}
