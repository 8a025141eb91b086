// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The resource is not yet in a state that permits the call; a later retry can succeed.
    #[shape("ResourceNotReadyException", ResourceNotReadyExceptionBuilder)]
    pub struct ResourceNotReadyException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
