// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `SubmitAutoEvaluationActionDefinition`.
    #[shape(
        "SubmitAutoEvaluationActionDefinition",
        SubmitAutoEvaluationActionDefinitionBuilder,
        fallible
    )]
    pub struct SubmitAutoEvaluationActionDefinition {
        /// `EvaluationFormId`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
    }
}
