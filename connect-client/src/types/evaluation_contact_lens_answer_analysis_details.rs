// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationContactLensAnswerAnalysisDetails`.
    #[shape(
        "EvaluationContactLensAnswerAnalysisDetails",
        EvaluationContactLensAnswerAnalysisDetailsBuilder
    )]
    pub struct EvaluationContactLensAnswerAnalysisDetails {
        /// `MatchedRuleCategories`.
        #[member(
            optional,
            list(types::EvaluationAutomationRuleCategory),
            "MatchedRuleCategories"
        )]
        #[setters(set_matched_rule_categories, get_matched_rule_categories)]
        pub matched_rule_categories: Option<Vec<types::EvaluationAutomationRuleCategory>>,
    }
}
