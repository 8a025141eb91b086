// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of questions in an evaluation form, by the answer they take.
    pub enum EvaluationFormQuestionType {
        #[value("DATETIME")]
        Datetime,
        #[value("MULTISELECT")]
        Multiselect,
        #[value("NUMERIC")]
        Numeric,
        #[value("SINGLESELECT")]
        Singleselect,
        #[value("TEXT")]
        Text,
    }
}
