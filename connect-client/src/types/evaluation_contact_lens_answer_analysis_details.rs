// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Why Contact Lens answered an evaluation question as it did, in terms of rule categories.
    #[shape(
        "EvaluationContactLensAnswerAnalysisDetails",
        EvaluationContactLensAnswerAnalysisDetailsBuilder
    )]
    pub struct EvaluationContactLensAnswerAnalysisDetails {
        /// Rule categories that matched.
        #[member(
            optional,
            list(types::EvaluationAutomationRuleCategory),
            "MatchedRuleCategories"
        )]
        #[setters(set_matched_rule_categories, get_matched_rule_categories)]
        pub matched_rule_categories: Option<Vec<types::EvaluationAutomationRuleCategory>>,
    }
}
