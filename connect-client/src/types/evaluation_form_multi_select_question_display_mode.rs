// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How the options of a multi-select question are displayed.
    pub enum EvaluationFormMultiSelectQuestionDisplayMode {
        #[value("CHECKBOX")]
        Checkbox,
        #[value("DROPDOWN")]
        Dropdown,
    }
}
