// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Element of an evaluation form: a section or a question.
    #[shape("EvaluationFormItem")]
    pub enum EvaluationFormItem {
        /// Question, if the item is one.
        #[member("Question", as_question, is_question)]
        Question(types::EvaluationFormQuestion),
        /// Section, if the item is one.
        #[member("Section", as_section, is_section)]
        Section(types::EvaluationFormSection),
    }
}
