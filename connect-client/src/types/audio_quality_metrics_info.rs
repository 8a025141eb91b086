// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Estimate of how good an audio connection was.
    #[shape("AudioQualityMetricsInfo", AudioQualityMetricsInfoBuilder, infallible)]
    pub struct AudioQualityMetricsInfo {
        /// Estimated quality as a number.
        #[member(default(0.0), copy(f32), "QualityScore", defaults)]
        #[setters(set_quality_score, get_quality_score)]
        pub quality_score: f32,
        /// Likely causes of poor audio: `HighPacketLoss`, `HighRoundTripTime`, `HighJitterBuffer`. Empty when none was found.
        /// At most 3 elements.
        #[member(optional, list(String), "PotentialQualityIssues")]
        #[setters(set_potential_quality_issues, get_potential_quality_issues)]
        pub potential_quality_issues: Option<Vec<String>>,
    }
}
