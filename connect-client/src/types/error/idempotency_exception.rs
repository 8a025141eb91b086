// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The request conflicts with an earlier one under the rules of idempotency.
    #[shape("IdempotencyException", IdempotencyExceptionBuilder)]
    pub struct IdempotencyException {
        /// What the clash is, in words.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
