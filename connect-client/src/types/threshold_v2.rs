// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ThresholdV2`.
    #[shape("ThresholdV2", ThresholdV2Builder)]
    pub struct ThresholdV2 {
        /// `Comparison`.
        /// 1 to 250 characters.
        #[member(optional, text, "Comparison", min_length(1))]
        #[setters(set_comparison, get_comparison)]
        pub comparison: Option<String>,
        /// `ThresholdValue`.
        #[member(optional, copy(f64), "ThresholdValue")]
        #[setters(set_threshold_value, get_threshold_value)]
        pub threshold_value: Option<f64>,
    }
}
