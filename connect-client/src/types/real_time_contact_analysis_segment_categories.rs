// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Analysis segment for category rules that matched.
    #[shape(
        "RealTimeContactAnalysisSegmentCategories",
        RealTimeContactAnalysisSegmentCategoriesBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentCategories {
        /// Details of the matches, by name of the matched rule.
        /// Required; at most 150 entries.
        #[member(
            required,
            map(String, types::RealTimeContactAnalysisCategoryDetails),
            "MatchedDetails",
            required,
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_matched_details, get_matched_details)]
        pub matched_details: HashMap<String, types::RealTimeContactAnalysisCategoryDetails>,
    }
}
