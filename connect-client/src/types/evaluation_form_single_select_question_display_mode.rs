// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways to show the options of a single select question.
    pub enum EvaluationFormSingleSelectQuestionDisplayMode {
        #[value("DROPDOWN")]
        Dropdown,
        #[value("RADIO")]
        Radio,
    }
}
