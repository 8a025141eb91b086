// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `EvaluationFormQuestionTypeProperties`.
    #[shape("EvaluationFormQuestionTypeProperties")]
    pub enum EvaluationFormQuestionTypeProperties {
        /// `MultiSelect`.
        #[member("MultiSelect", as_multi_select, is_multi_select)]
        MultiSelect(types::EvaluationFormMultiSelectQuestionProperties),
        /// `Numeric`.
        #[member("Numeric", as_numeric, is_numeric)]
        Numeric(types::EvaluationFormNumericQuestionProperties),
        /// `SingleSelect`.
        #[member("SingleSelect", as_single_select, is_single_select)]
        SingleSelect(types::EvaluationFormSingleSelectQuestionProperties),
        /// `Text`.
        #[member("Text", as_text, is_text)]
        Text(types::EvaluationFormTextQuestionProperties),
    }
}
