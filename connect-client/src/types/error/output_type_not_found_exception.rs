// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The analysis has no output of the requested type, such as raw text where only redacted text is kept.
    #[shape("OutputTypeNotFoundException", OutputTypeNotFoundExceptionBuilder)]
    pub struct OutputTypeNotFoundException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
