// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for analysis segments, which can limit categories by the tags of their rules.
    #[shape(
        "RealTimeContactAnalysisSegmentsFilter",
        RealTimeContactAnalysisSegmentsFilterBuilder
    )]
    pub struct RealTimeContactAnalysisSegmentsFilter {
        /// Filter for category segments by tags of their rules; effective only if `SegmentTypes` includes `Categories`.
        #[member(
            optional,
            value(types::CategoriesAttributeFilter),
            "CategoriesAttributeFilter"
        )]
        #[setters(set_categories_attribute_filter, get_categories_attribute_filter)]
        pub categories_attribute_filter: Option<types::CategoriesAttributeFilter>,
    }
}
