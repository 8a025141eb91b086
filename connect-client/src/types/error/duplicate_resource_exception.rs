// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// A resource like the requested one exists already.
    #[shape("DuplicateResourceException", DuplicateResourceExceptionBuilder)]
    pub struct DuplicateResourceException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
