// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormMultiSelectQuestionDisplayMode`.
    pub enum EvaluationFormMultiSelectQuestionDisplayMode {
        #[value("CHECKBOX")]
        Checkbox,
        #[value("DROPDOWN")]
        Dropdown,
    }
}
