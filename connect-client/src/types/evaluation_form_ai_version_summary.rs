// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// AI version that an evaluation form can be set to, in short: its name and lifecycle.
    #[shape(
        "EvaluationFormAIVersionSummary",
        EvaluationFormAiVersionSummaryBuilder,
        fallible
    )]
    pub struct EvaluationFormAiVersionSummary {
        /// Name of the AI version.
        /// Required; 1 to 256 characters.
        #[member(required, text, "AIVersionName", required, min_length(1))]
        #[setters(set_ai_version_name, get_ai_version_name)]
        pub ai_version_name: String,
        /// Status of the AI version and the dates of its life.
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
