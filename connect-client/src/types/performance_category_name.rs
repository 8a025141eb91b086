// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Performance levels that the score of an evaluation can fall into.
    pub enum PerformanceCategoryName {
        #[value("EXCEEDS_EXPECTATIONS")]
        ExceedsExpectations,
        #[value("NEEDS_IMPROVEMENT")]
        NeedsImprovement,
    }
}
