// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisSegmentsFilter`.
    #[shape(
        "RealTimeContactAnalysisSegmentsFilter",
        RealTimeContactAnalysisSegmentsFilterBuilder
    )]
    pub struct RealTimeContactAnalysisSegmentsFilter {
        /// `CategoriesAttributeFilter`.
        #[member(
            optional,
            value(types::CategoriesAttributeFilter),
            "CategoriesAttributeFilter"
        )]
        #[setters(set_categories_attribute_filter, get_categories_attribute_filter)]
        pub categories_attribute_filter: Option<types::CategoriesAttributeFilter>,
    }
}
