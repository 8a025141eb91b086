// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Remark that a contact evaluation carries on one of its sections or questions.
    #[shape("EvaluationNote", EvaluationNoteBuilder)]
    pub struct EvaluationNote {
        /// Note on a section or question; all notes together may have 1,024 characters per question of the evaluation.
        /// At most 3072 characters.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
    }
}
