// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// A resource that the request refers to does not exist.
    #[shape("ResourceNotFoundException", ResourceNotFoundExceptionBuilder)]
    pub struct ResourceNotFoundException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
