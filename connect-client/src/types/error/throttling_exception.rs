// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The caller sends requests faster than the allowed rate; retry later.
    #[shape("ThrottlingException", ThrottlingExceptionBuilder)]
    pub struct ThrottlingException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
