// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `EvaluationFormItem`.
    #[shape("EvaluationFormItem")]
    pub enum EvaluationFormItem {
        /// `Question`.
        #[member("Question", as_question, is_question)]
        Question(types::EvaluationFormQuestion),
        /// `Section`.
        #[member("Section", as_section, is_section)]
        Section(types::EvaluationFormSection),
    }
}
