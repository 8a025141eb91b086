// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `EvaluationQuestionAnswerAnalysisDetails`.
    #[shape("EvaluationQuestionAnswerAnalysisDetails")]
    pub enum EvaluationQuestionAnswerAnalysisDetails {
        /// `ContactLens`.
        #[member("ContactLens", as_contact_lens, is_contact_lens)]
        ContactLens(types::EvaluationContactLensAnswerAnalysisDetails),
        /// `GenAI`.
        #[member("GenAI", as_gen_ai, is_gen_ai)]
        GenAi(types::EvaluationGenAiAnswerAnalysisDetails),
    }
}
