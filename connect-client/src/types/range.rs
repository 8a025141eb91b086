// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Span of proficiency levels in a routing condition.
    #[shape("Range", RangeBuilder)]
    pub struct Range {
        /// Lower end of the span.
        /// 1 to 5.
        #[member(optional, copy(f32), "MinProficiencyLevel", min(1.0))]
        #[setters(set_min_proficiency_level, get_min_proficiency_level)]
        pub min_proficiency_level: Option<f32>,
        /// Upper end of the span.
        /// 1 to 5.
        #[member(optional, copy(f32), "MaxProficiencyLevel", min(1.0))]
        #[setters(set_max_proficiency_level, get_max_proficiency_level)]
        pub max_proficiency_level: Option<f32>,
    }
}
