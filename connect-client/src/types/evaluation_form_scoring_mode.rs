// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways to score an evaluation form.
    pub enum EvaluationFormScoringMode {
        #[value("POINTS_BASED")]
        PointsBased,
        #[value("QUESTION_ONLY")]
        QuestionOnly,
        #[value("SECTION_ONLY")]
        SectionOnly,
    }
}
