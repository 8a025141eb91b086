// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// At least one parameter has a value that is not accepted.
    #[shape("InvalidParameterException", InvalidParameterExceptionBuilder)]
    pub struct InvalidParameterException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
