// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Reasons for an automated answer, from generative AI or from Contact Lens.
    #[shape("EvaluationQuestionAnswerAnalysisDetails")]
    pub enum EvaluationQuestionAnswerAnalysisDetails {
        /// What Contact Lens found for the question.
        #[member("ContactLens", as_contact_lens, is_contact_lens)]
        ContactLens(types::EvaluationContactLensAnswerAnalysisDetails),
        /// What generative AI found for the question.
        #[member("GenAI", as_gen_ai, is_gen_ai)]
        GenAi(types::EvaluationGenAiAnswerAnalysisDetails),
    }
}
