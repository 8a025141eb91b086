// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// A condition on which the operation depends was not met.
    #[shape(
        "ConditionalOperationFailedException",
        ConditionalOperationFailedExceptionBuilder
    )]
    pub struct ConditionalOperationFailedException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
