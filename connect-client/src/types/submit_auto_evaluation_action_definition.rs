// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Rule action that submits an automated evaluation with a certain evaluation form.
    #[shape(
        "SubmitAutoEvaluationActionDefinition",
        SubmitAutoEvaluationActionDefinitionBuilder,
        fallible
    )]
    pub struct SubmitAutoEvaluationActionDefinition {
        /// ID of an evaluation form for which automated evaluation is enabled.
        /// Required; 1 to 256 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
    }
}
