// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormSingleSelectQuestionDisplayMode`.
    pub enum EvaluationFormSingleSelectQuestionDisplayMode {
        #[value("DROPDOWN")]
        Dropdown,
        #[value("RADIO")]
        Radio,
    }
}
