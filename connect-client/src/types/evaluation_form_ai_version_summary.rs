// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormAIVersionSummary`.
    #[shape(
        "EvaluationFormAIVersionSummary",
        EvaluationFormAiVersionSummaryBuilder,
        fallible
    )]
    pub struct EvaluationFormAiVersionSummary {
        /// `AIVersionName`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "AIVersionName", required, min_length(1))]
        #[setters(set_ai_version_name, get_ai_version_name)]
        pub ai_version_name: String,
        /// `AIVersionLifecycle`.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormAiVersionLifecycle),
            "AIVersionLifecycle",
            required
        )]
        #[setters(set_ai_version_lifecycle, get_ai_version_lifecycle)]
        pub ai_version_lifecycle: Option<types::EvaluationFormAiVersionLifecycle>,
    }
}
