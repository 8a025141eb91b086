// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rule whose category matched, and where in the conversation it did.
    #[shape(
        "RealTimeContactAnalysisCategoryDetails",
        RealTimeContactAnalysisCategoryDetailsBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisCategoryDetails {
        /// ID of the rule behind the matched category.
        /// 1 to 256 characters.
        #[member(optional, text, "RuleId", min_length(1))]
        #[setters(set_rule_id, get_rule_id)]
        pub rule_id: Option<String>,
        /// Places in the conversation where the rule matched, one entry per match.
        /// Required; at most 5 elements.
        #[member(
            required,
            list(types::RealTimeContactAnalysisPointOfInterest),
            "PointsOfInterest",
            required
        )]
        #[setters(set_points_of_interest, get_points_of_interest)]
        pub points_of_interest: Vec<types::RealTimeContactAnalysisPointOfInterest>,
    }
}
