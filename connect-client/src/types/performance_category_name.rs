// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `PerformanceCategoryName`.
    pub enum PerformanceCategoryName {
        #[value("EXCEEDS_EXPECTATIONS")]
        ExceedsExpectations,
        #[value("NEEDS_IMPROVEMENT")]
        NeedsImprovement,
    }
}
