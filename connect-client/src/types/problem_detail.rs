// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// One problem that validation found in submitted content.
    #[shape("ProblemDetail", ProblemDetailBuilder)]
    pub struct ProblemDetail {
        /// Message that describes the problem.
        /// 1 to 256 characters.
        #[member(optional, text, "message", min_length(1))]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
