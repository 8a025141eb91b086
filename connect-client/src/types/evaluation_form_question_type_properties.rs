// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Properties of a question that depend on how it is answered: by number, choice or text.
    #[shape("EvaluationFormQuestionTypeProperties")]
    pub enum EvaluationFormQuestionTypeProperties {
        /// Properties of a question answered by picking several options.
        #[member("MultiSelect", as_multi_select, is_multi_select)]
        MultiSelect(types::EvaluationFormMultiSelectQuestionProperties),
        /// Properties of a question answered with a number.
        #[member("Numeric", as_numeric, is_numeric)]
        Numeric(types::EvaluationFormNumericQuestionProperties),
        /// Properties of a question answered by picking one option.
        #[member("SingleSelect", as_single_select, is_single_select)]
        SingleSelect(types::EvaluationFormSingleSelectQuestionProperties),
        /// Properties of a question answered with text.
        #[member("Text", as_text, is_text)]
        Text(types::EvaluationFormTextQuestionProperties),
    }
}
