// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EvaluationNote`.
    #[shape("EvaluationNote", EvaluationNoteBuilder)]
    pub struct EvaluationNote {
        /// `Value`.
        /// At most 3072 characters.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
    }
}
